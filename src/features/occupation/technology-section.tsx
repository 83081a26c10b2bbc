import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { SoftwareList } from './software-list.tsx';
import { ToolList } from './tool-list.tsx';

/** The software and the tools of the work. */
export function TechnologySection({ heading, profile }: SectionProps) {
  const { technology, tools } = profile;
  if (technology.total === 0 && tools.total === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {technology.total > 0 && <SoftwareList technology={technology} />}
      {tools.total > 0 && <ToolList tools={tools} />}
    </Section>
  );
}
