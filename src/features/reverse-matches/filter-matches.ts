import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import type { MatchRequest, Time } from './match-request.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** How many matches each choice of a filter would show, the other filters kept as they are. */
export interface MatchCounts {
  branch: Readonly<Record<Branch, number>>;
  rank: Readonly<Record<RankType, number>>;
  time: Readonly<Record<Time, number>>;
}

/** What is chosen of a request, apart from its words. */
type Choices = Pick<MatchRequest, 'branches' | 'ranks' | 'time'>;

/**
 * The matches that a request asks for, in their order.
 * @param hasWords whether a title has the words of the request.
 */
export function filterMatches(
  matches: readonly ReverseMatch[],
  { branches, ranks, time }: Choices,
  hasWords: (title: MilitaryTitle) => boolean,
): ReverseMatch[] {
  return matches.filter(
    ({ title }) =>
      (time === 'all' || timeOf(title) === time) &&
      (branches.length === 0 || title.branches.some((branch) => branches.includes(branch))) &&
      (ranks.length === 0 || title.ranks.some((rank) => ranks.includes(rank))) &&
      hasWords(title),
  );
}

/** Counts the choices among the matches that have the words of the request. */
export function countMatches(
  matches: readonly ReverseMatch[],
  choices: Choices,
  hasWords: (title: MilitaryTitle) => boolean,
): MatchCounts {
  const count = <K extends string>(
    change: Partial<Choices>,
    keys: readonly K[],
    keysOf: (title: MilitaryTitle) => readonly K[],
  ) => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const { title } of filterMatches(matches, { ...choices, ...change }, hasWords))
      for (const key of keysOf(title)) counts[key]++;
    return counts;
  };
  return {
    branch: count({ branches: [] }, BRANCHES, (title) => title.branches),
    rank: count({ ranks: [] }, RANK_TYPES, (title) => title.ranks),
    time: count({ time: 'all' }, ['current', 'retired', 'all'], (title) => [timeOf(title), 'all']),
  };
}

/** Whether a title is in use today. */
export function timeOf(title: MilitaryTitle): 'current' | 'retired' {
  return title.status === 'current' ? 'current' : 'retired';
}
