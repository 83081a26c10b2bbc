import type { OccupationProfile } from '../../domain/occupation.ts';
import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import { SoftwareList } from './software-list.tsx';
import { ToolList } from './tool-list.tsx';

/** The software and the tools of the work. */
export function TechnologySection({ profile }: { profile: OccupationProfile }) {
  const { technology, tools } = profile;
  if (technology.total === 0 && tools.total === 0) return <EmptySection id="technology" />;
  return (
    <Section id="technology">
      {technology.total > 0 && <SoftwareList technology={technology} />}
      {tools.total > 0 && <ToolList tools={tools} />}
    </Section>
  );
}
