import type { OccupationProfile } from '../../domain/occupation.ts';
import { LoadFailure } from '../shared/load-failure.tsx';
import { ListSkeleton } from '../shared/skeleton.tsx';
import { useProfile, useStores } from '../shared/stores.ts';
import { EducationChart } from './education-chart.tsx';
import { RelatedOccupations } from './related-occupations.tsx';
import { TechnologyList } from './technology-list.tsx';

/** What is in the occupation's own file: loaded when its page is opened. */
export function ProfileSections({ code }: { code: string }) {
  const state = useProfile(code);
  const { profiles } = useStores();
  if (state.status === 'loading') return <ListSkeleton rows={3} label="Getting the occupation’s details" />;
  if (state.status === 'failed') {
    return <LoadFailure fault={state.fault} onRetry={() => void profiles.load(code)} />;
  }
  return <Sections profile={state.profile} />;
}

function Sections({ profile }: { profile: OccupationProfile }) {
  return (
    <>
      <EducationChart shares={profile.education} />
      <TechnologyList technology={profile.technology} />
      <RelatedOccupations related={profile.related} />
    </>
  );
}
