import type { SuggestBase } from './base.ts';
import type { Job } from './jobs.ts';
import { either, type Ranked } from './ranked.ts';

/**
 * No list of earlier years could name an occupation that is new since, and few official links do. What its nearest
 * relations have (the five that O*NET relates most to it) stands in, as far as their tasks are alike.
 */
export function withEmerging(
  { book, matchLikeness }: Pick<SuggestBase, 'book' | 'matchLikeness'>,
  { official }: Pick<Job, 'official'>,
  ranked: readonly Ranked[],
): Ranked[] {
  const standingOf = (id: number) => {
    const found = ranked.find(({ candidate }) => candidate.occupation === id);
    return found ? Math.max(found.official, found.listed) : 0;
  };
  return ranked.map((each) => {
    const { code, emerging, related } = book.occupations[each.candidate.occupation]!;
    if (!emerging) return each;
    const { tasks } = matchLikeness([code]);
    let listed = each.listed;
    for (const [other, tier] of related) {
      const id = book.idOf.get(other);
      if (id === undefined || tier !== 'short' || book.occupations[id]!.emerging) continue;
      listed = Math.max(listed, tasks[id]! * (official.has(other) ? 1 : standingOf(id)));
    }
    return { ...each, listed, sureness: either(each.official, listed) };
  });
}
