import type { OccupationProfile } from '../../domain/occupation.ts';
import { EmptySection } from './empty-section.tsx';
import { ResumeBuilder } from './resume-builder.tsx';
import { Section } from './section.tsx';

/** Turns key tasks into résumé lines. */
export function ResumeSection({ profile }: { profile: OccupationProfile }) {
  if (profile.tasks.length === 0) return <EmptySection id="resume" />;
  return (
    <Section id="resume">
      <ResumeBuilder key={profile.code} code={profile.code} title={profile.title} tasks={profile.tasks} />
    </Section>
  );
}
