import { useMemo } from 'react';
import { titlesByOthers } from '../../data/leading-titles.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { LeadingLink, LeadingSpecialty } from '../../domain/leading.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { createLoadStore, type LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { officialRanks } from './by-sources.ts';
import { occupationsOf, officialMatches, type ReverseMatch } from './reverse-matches.ts';

/** What leads to a place by any source, before a request narrows it down. */
export interface Leading {
  official: readonly ReverseMatch[];
  /** The titles of all jobs that others say lead here, official ones too; none for a group, or before they are there. */
  others: readonly ReverseMatch[];
  /** Where each job stands, by its position in the index: the strongest first. */
  ranks: ReadonlyMap<number, number>;
  state: LoadState<readonly LeadingSpecialty[]>;
  load: () => void;
}

/** Nobody but the crosswalk says what leads to a group: other sources name occupations. */
const OF_A_GROUP = createLoadStore<readonly LeadingSpecialty[]>(async () => []);

const NONE: readonly LeadingSpecialty[] = [];

/** The official matches at once, from the index; the other sources when they are there. Their coming moves no official one. */
export function useLeading(place: OccupationPlace, { index }: Crosswalk): Leading {
  const { reverse } = useStores();
  const store = place.kind === 'occupation' ? reverse.of(place.code) : OF_A_GROUP;
  const state = useLoaded(store);
  const leading = state.status === 'ready' ? state.value : NONE;
  const others = useMemo(
    () =>
      titlesByOthers(leading, index).map(({ title, links }) => ({
        title,
        links,
        via: [place.code],
        official: title.occupations.includes(place.code),
      })),
    [leading, index, place],
  );
  const plain = useMemo(() => officialMatches(place, index), [place, index]);
  const official = useMemo(() => withLinks(plain, others), [plain, others]);
  const ranks = useMemo(() => {
    const own = occupationsOf(place);
    const jobs =
      leading.length > 0 ? leading.map(({ specialty }) => specialty) : officialRanks(plain, index, own);
    return new Map(jobs.map((id, rank) => [id, rank]));
  }, [leading, plain, index, place]);
  return { official, others, ranks, state, load: () => void store.load() };
}

function withLinks(
  official: readonly ReverseMatch[],
  others: readonly ReverseMatch[],
): readonly ReverseMatch[] {
  if (others.length === 0) return official;
  const links = new Map<number, readonly LeadingLink[]>();
  for (const { title, links: own } of others) if (own) links.set(title.id, own);
  return official.map((match) => {
    const own = links.get(match.title.id);
    return own ? { ...match, links: own } : match;
  });
}
