import { useMemo } from 'react';
import type { RelatedOccupations } from '../../data/related-codec.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { FittingTitles } from '../../domain-ui/title-filter.ts';
import { useFittingTitles } from '../../domain-ui/use-fitting-titles.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { countSources, fairOnly, isChosen, type SourceCounts } from './by-sources.ts';
import { countMatches, filterMatches, type MatchCounts } from './filter-matches.ts';
import type { MatchRequest } from './match-request.ts';
import { alsoConsider, type NearOccupation, nearOccupations, type ReverseMatch } from './reverse-matches.ts';
import { type Leading, useLeading } from './use-leading.ts';

/** Matches: in all, and those that a request asks for. */
export interface ShownOfAll {
  all: readonly ReverseMatch[];
  shown: readonly ReverseMatch[];
}

/** What leads to a place: in all, and what a request asks for of it. */
export interface ReverseMatches {
  official: ShownOfAll;
  /** By other sources, official ones left out where these show. */
  others: ShownOfAll;
  also: ShownOfAll;
  /** By way of which occupations there are titles to consider. */
  near: readonly NearOccupation[];
  /** Whether the titles to consider show. */
  withAlso: boolean;
  /** All that show. */
  chosen: readonly ReverseMatch[];
  /** Which of all titles, official or not, have the words that are asked for. */
  fitting: FittingTitles;
  counts: MatchCounts;
  sourceCounts: SourceCounts;
  /** Of the others, those that the other filters let through and that show only where fair ones are asked for. */
  hiddenFair: number;
  leading: Leading;
  related: LoadState<RelatedOccupations>;
}

/** Finds what leads to a place, and filters it. */
export function useReverseMatches(
  place: OccupationPlace,
  crosswalk: Crosswalk,
  request: MatchRequest,
): ReverseMatches {
  const leading = useLeading(place, crosswalk);
  const { official } = leading;
  const officialShows = request.sources.includes('crosswalk');
  const others = useMemo(
    () => (officialShows ? withoutThose(leading.others, official) : leading.others),
    [officialShows, leading.others, official],
  );
  const bySource = useMemo(() => others.filter(({ links }) => isChosen(links, request)), [others, request]);
  const { near, also, related } = useAlso(place, crosswalk, bySource);
  // Where nothing leads officially, what to consider is all there is.
  const withAlso = request.also || official.length === 0;
  const choices = useMemo(
    () => [...(officialShows ? official : []), ...bySource, ...(withAlso ? also : [])],
    [officialShows, official, bySource, withAlso, also],
  );
  const { fitting, shown } = useNarrowed(crosswalk, { official, others, bySource, also }, request);
  const { has } = fitting;
  const counts = useMemo(() => countMatches(choices, request, has), [choices, request, has]);
  const chosen = useMemo(
    () => [...(officialShows ? shown.official : []), ...shown.others, ...(withAlso ? shown.also : [])],
    [officialShows, shown, withAlso],
  );
  return {
    official: { all: official, shown: officialShows ? shown.official : [] },
    others: { all: others, shown: shown.others },
    also: { all: also, shown: shown.also },
    near,
    withAlso,
    chosen,
    fitting,
    counts,
    sourceCounts: countSources(shown.official, shown.all, request),
    hiddenFair: request.fair ? 0 : fairOnly(shown.all, request.sources).length,
    leading,
    related,
  };
}

/** What a request asks for of each list, apart from the sources, but in `others`. */
function useNarrowed(
  { index }: Crosswalk,
  {
    official,
    others,
    bySource,
    also,
  }: Record<'official' | 'others' | 'bySource' | 'also', readonly ReverseMatch[]>,
  request: MatchRequest,
) {
  // Words are misspelt where no list has them, whether or not it shows.
  const titles = useMemo(
    () => [...official, ...withoutThose(others, official), ...also].map(({ title }) => title),
    [official, others, also],
  );
  const fitting = useFittingTitles(titles, index.specialties, request.text);
  const { has } = fitting;
  const shown = useMemo(() => {
    const narrow = (matches: readonly ReverseMatch[]) => filterMatches(matches, request, has);
    return { official: narrow(official), all: narrow(others), others: narrow(bySource), also: narrow(also) };
  }, [official, others, bySource, also, request, has]);
  return { fitting, shown };
}

/** What is near by way of related occupations, but what shows above it. */
function useAlso(place: OccupationPlace, { index }: Crosswalk, above: readonly ReverseMatch[]) {
  const related = useLoaded(useStores().related);
  const near = useMemo(
    () => (related.status === 'ready' ? nearOccupations(place, index, related.value) : []),
    [place, index, related],
  );
  const all = useMemo(() => alsoConsider(place, index, near), [place, index, near]);
  const also = useMemo(() => withoutThose(all, above), [all, above]);
  return { near, also, related };
}

function withoutThose(
  matches: readonly ReverseMatch[],
  those: readonly ReverseMatch[],
): readonly ReverseMatch[] {
  const ids = new Set(those.map(({ title }) => title.id));
  return ids.size === 0 ? matches : matches.filter(({ title }) => !ids.has(title.id));
}
