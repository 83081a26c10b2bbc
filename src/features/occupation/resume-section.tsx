import { EmptySection } from './empty-section.tsx';
import { ResumeBuilder } from './resume-builder.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** Turns key tasks into résumé lines. */
export function ResumeSection({ heading, profile }: SectionProps) {
  if (profile.tasks.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <ResumeBuilder key={profile.code} code={profile.code} title={profile.title} tasks={profile.tasks} />
    </Section>
  );
}
