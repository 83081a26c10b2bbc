import type { EngineQuery } from './engine.ts';
import { JUDGED_RESULTS } from './relevance.ts';
import type { Judged } from './relevance-set.ts';

/** What is searched while a set's queries are typed: every beginning of every query, with its filters. */
export function keystrokesOf(set: readonly Judged[]): EngineQuery[] {
  return set.flatMap(({ query, branch, rank }) => {
    const letters = [...query];
    return letters.map((_, i) => ({
      text: letters.slice(0, i + 1).join(''),
      limit: JUDGED_RESULTS,
      ...(branch && { branch }),
      ...(rank && { rank }),
    }));
  });
}

/** At most `size` positions of a list, evenly spread over it and in its order; always the same ones. */
export function evenSample(length: number, size: number): number[] {
  const count = Math.min(length, size);
  return Array.from({ length: count }, (_, i) => Math.floor((i * length) / count));
}
