import { useStore } from 'zustand';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { yearsOf } from '../../domain/releases.ts';
import { useLocalMedian } from '../../domain-ui/place/use-local-median.ts';
import { useNational, useReleases, useStores } from '../../runtime/stores.ts';
import type { GistFacts } from './gists.ts';

/** What the gists of a profile are taken from. The index is not fetched for them: they count titles once it is there. */
export function useGistFacts(profile: OccupationProfile): GistFacts {
  const { topWage } = useNational();
  const { projections } = useReleases();
  const index = useStore(useStores().index);
  const titles = index.status === 'ready' ? index.value.lookup.titlesLeadingTo(profile.code) : undefined;
  const current = titles?.filter(({ status }) => status === 'current').length ?? 0;
  return {
    profile,
    topWage,
    median: useLocalMedian(profile.code, profile.pay?.annual.median ?? null),
    projectedTo: yearsOf(projections).to,
    titles: titles && { current, retired: titles.length - current },
  };
}
