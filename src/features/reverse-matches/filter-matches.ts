import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { wordFilter } from '../../domain-ui/military-groups.ts';
import type { LeadsRequest, Time } from './match-request.ts';
import type { Lead } from './reverse-matches.ts';

/** How many leads each choice of a filter would show, the other filters kept as they are. */
export interface LeadCounts {
  branch: Readonly<Record<Branch, number>>;
  rank: Readonly<Record<RankType, number>>;
  time: Readonly<Record<Time, number>>;
}

/** The leads that a request asks for, in their order. */
export function filterLeads(
  leads: readonly Lead[],
  specialties: readonly Specialty[],
  request: LeadsRequest,
): Lead[] {
  const passes = filterOf(specialties, request);
  return leads.filter(({ title }) => passes(title));
}

/** Counts the choices. */
export function countLeads(
  leads: readonly Lead[],
  specialties: readonly Specialty[],
  request: LeadsRequest,
): LeadCounts {
  const count = <K extends string>(
    change: Partial<LeadsRequest>,
    keys: readonly K[],
    keysOf: (title: MilitaryTitle) => readonly K[],
  ) => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const { title } of filterLeads(leads, specialties, { ...request, ...change }))
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

function filterOf(
  specialties: readonly Specialty[],
  { branches, ranks, time, text }: LeadsRequest,
): (title: MilitaryTitle) => boolean {
  const hasWords = wordFilter(text, specialties);
  return (title) =>
    (time === 'all' || timeOf(title) === time) &&
    (branches.length === 0 || title.branches.some((branch) => branches.includes(branch))) &&
    (ranks.length === 0 || title.ranks.some((rank) => ranks.includes(rank))) &&
    hasWords(title);
}
