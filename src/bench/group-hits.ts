import type { Entry } from './corpus.ts';
import type { EngineQuery } from './engine.ts';

/** True where an entry passes the query's filters. */
export function passes(entry: Entry, { branch, rank }: EngineQuery): boolean {
  return (!branch || entry.branches.includes(branch)) && (!rank || entry.ranks.includes(rank));
}

/**
 * The groups of some hits in their order, each at its best hit, so that no engine is punished for finding all the levels of
 * one job; filters are applied on the way.
 * @param first groups to put before all others.
 */
export function groupHits(
  entries: readonly Entry[],
  hits: Iterable<number>,
  query: EngineQuery,
  first: readonly number[] = [],
): number[] {
  const groups = new Set<number>(first.slice(0, query.limit));
  for (const id of hits) {
    if (groups.size >= query.limit) break;
    const entry = entries[id]!;
    if (!passes(entry, query)) continue;
    for (const group of entry.groups) if (groups.size < query.limit) groups.add(group);
  }
  return [...groups];
}
