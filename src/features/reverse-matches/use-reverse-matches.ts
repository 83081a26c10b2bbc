import { useMemo } from 'react';
import type { RelatedOccupations } from '../../data/related-codec.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { FittingTitles } from '../../domain-ui/title-filter.ts';
import { useFittingTitles } from '../../domain-ui/use-fitting-titles.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { countMatches, filterMatches, type MatchCounts } from './filter-matches.ts';
import type { MatchRequest } from './match-request.ts';
import {
  alsoConsider,
  type NearOccupation,
  nearOccupations,
  officialMatches,
  type ReverseMatch,
} from './reverse-matches.ts';

/** Matches: in all, and those that a request asks for. */
export interface ShownOfAll {
  all: readonly ReverseMatch[];
  shown: readonly ReverseMatch[];
}

/** What leads to a place: in all, and what a request asks for of it. */
interface ReverseMatches {
  official: ShownOfAll;
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
  related: LoadState<RelatedOccupations>;
}

/** Finds what leads to a place, and filters it. */
export function useReverseMatches(
  place: OccupationPlace,
  { index }: Crosswalk,
  request: MatchRequest,
): ReverseMatches {
  const related = useLoaded(useStores().related);
  const official = useMemo(() => officialMatches(place, index), [place, index]);
  const near = useMemo(
    () => (related.status === 'ready' ? nearOccupations(place, index, related.value) : []),
    [place, index, related],
  );
  const also = useMemo(() => alsoConsider(place, index, near), [place, index, near]);
  // Where nothing leads officially, what to consider is all there is.
  const withAlso = request.also || official.length === 0;
  const choices = useMemo(() => (withAlso ? [...official, ...also] : official), [withAlso, official, also]);
  // Words are misspelt where neither list has them, whether or not the second one shows.
  const titles = useMemo(() => [...official, ...also].map(({ title }) => title), [official, also]);
  const fitting = useFittingTitles(titles, index.specialties, request.text);
  const { has } = fitting;
  const shown = useMemo(() => filterMatches(official, request, has), [official, request, has]);
  const shownAlso = useMemo(() => filterMatches(also, request, has), [also, request, has]);
  const counts = useMemo(() => countMatches(choices, request, has), [choices, request, has]);
  const chosen = useMemo(() => (withAlso ? [...shown, ...shownAlso] : shown), [withAlso, shown, shownAlso]);
  return {
    official: { all: official, shown },
    also: { all: also, shown: shownAlso },
    near,
    withAlso,
    chosen,
    fitting,
    counts,
    related,
  };
}
