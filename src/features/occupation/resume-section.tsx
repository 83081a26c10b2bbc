import type { OccupationProfile } from '../../domain/occupation.ts';
import { NoInformation } from './no-information.tsx';
import { ResumeBuilder } from './resume-builder.tsx';
import { Section } from './section.tsx';

/** Turns key tasks into résumé lines. */
export function ResumeSection({ profile }: { profile: OccupationProfile }) {
  return (
    <Section id="resume">
      {profile.tasks.length === 0 ? (
        <NoInformation />
      ) : (
        <ResumeBuilder key={profile.code} code={profile.code} title={profile.title} tasks={profile.tasks} />
      )}
    </Section>
  );
}
