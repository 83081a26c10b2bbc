import type { OccupationProfile } from '../../domain/occupation.ts';
import { NoInformation } from './no-information.tsx';
import { Section } from './section.tsx';
import { SoftwareList } from './software-list.tsx';
import { ToolList } from './tool-list.tsx';

/** The software and the tools of the work. */
export function TechnologySection({ profile }: { profile: OccupationProfile }) {
  const { technology, tools } = profile;
  return (
    <Section id="technology">
      {technology.total === 0 && tools.total === 0 && <NoInformation />}
      {technology.total > 0 && <SoftwareList technology={technology} />}
      {tools.total > 0 && <ToolList tools={tools} />}
    </Section>
  );
}
