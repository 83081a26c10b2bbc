import { useMemo } from 'react';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { FittingTitles } from '../../domain-ui/title-filter.ts';
import { useFittingTitles } from '../../domain-ui/use-fitting-titles.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { countSources, fairOnly, isChosen, type SourceCounts, showsFair } from './by-sources.ts';
import { countMatches, filterMatches, type MatchCounts } from './filter-matches.ts';
import type { MatchRequest } from './match-request.ts';
import type { ReverseMatch } from './reverse-matches.ts';
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
  /** All that show. */
  chosen: readonly ReverseMatch[];
  /** Which of all titles, official or not, have the words that are asked for. */
  fitting: FittingTitles;
  counts: MatchCounts;
  sourceCounts: SourceCounts;
  /** Whether fair matches show. */
  fair: boolean;
  /** Of the others, those that the other filters let through and that show only where fair ones are asked for. */
  hiddenFair: number;
  leading: Leading;
}

/** Finds what leads to a place, and filters it. */
export function useReverseMatches(
  place: OccupationPlace,
  crosswalk: Crosswalk,
  request: MatchRequest,
): ReverseMatches {
  const leading = useLeading(place, crosswalk);
  const { official } = leading;
  const { sources } = request;
  const byDefault = useMemo(() => showsFair(official, leading.others), [official, leading.others]);
  const fair = request.fair ?? byDefault;
  const officialShows = sources.includes('crosswalk');
  const others = useMemo(
    () => (officialShows ? withoutThose(leading.others, official) : leading.others),
    [officialShows, leading.others, official],
  );
  const bySource = useMemo(
    () => others.filter(({ links }) => isChosen(links, { sources, fair })),
    [others, sources, fair],
  );
  const choices = useMemo(
    () => [...(officialShows ? official : []), ...bySource],
    [officialShows, official, bySource],
  );
  const { fitting, shown } = useNarrowed(crosswalk, { official, others, bySource }, request);
  const { has } = fitting;
  const counts = useMemo(() => countMatches(choices, request, has), [choices, request, has]);
  const shownOfficial = officialShows ? shown.official : NONE;
  const chosen = useMemo(() => [...shownOfficial, ...shown.others], [shownOfficial, shown]);
  return {
    official: { all: official, shown: shownOfficial },
    others: { all: others, shown: shown.others },
    chosen,
    fitting,
    counts,
    sourceCounts: countSources(shown.official, shown.all, { sources, fair }),
    fair,
    hiddenFair: fair ? 0 : fairOnly(shown.all, sources).length,
    leading,
  };
}

const NONE: readonly ReverseMatch[] = [];

/** What a request asks for of each list, apart from the sources, but in `others`. */
function useNarrowed(
  { index }: Crosswalk,
  { official, others, bySource }: Record<'official' | 'others' | 'bySource', readonly ReverseMatch[]>,
  request: MatchRequest,
) {
  // Words are misspelt where no list has them, whether or not it shows.
  const titles = useMemo(
    () => [...official, ...withoutThose(others, official)].map(({ title }) => title),
    [official, others],
  );
  const fitting = useFittingTitles(titles, index.specialties, request.text);
  const { has } = fitting;
  const shown = useMemo(() => {
    const narrow = (matches: readonly ReverseMatch[]) => filterMatches(matches, request, has);
    return { official: narrow(official), all: narrow(others), others: narrow(bySource) };
  }, [official, others, bySource, request, has]);
  return { fitting, shown };
}

function withoutThose(
  matches: readonly ReverseMatch[],
  those: readonly ReverseMatch[],
): readonly ReverseMatch[] {
  const ids = new Set(those.map(({ title }) => title.id));
  return ids.size === 0 ? matches : matches.filter(({ title }) => !ids.has(title.id));
}
