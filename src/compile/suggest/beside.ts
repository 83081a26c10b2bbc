import { TableError } from '../../data/table.ts';
import type { Reason } from '../../domain/direction.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { addTo } from '../../text/multimap.ts';
import { BESIDE_DIRECTIONS, BESIDE_GROUPS } from '../tables/reviewed-tables.ts';
import { groupRows, optionalRowsOf, type TableTexts } from '../tables.ts';
import { civilian, type Job } from './jobs.ts';

/** An occupation that our reviewed table names for people with an official match, with what carries over. */
export interface Beside {
  occupation: string;
  reason: Reason;
  /** The table means all of a SOC major group, not just this kind of work. */
  general: boolean;
}

/** What the table names for a job's official matches and ranks, best first, each occupation once. */
export type BesideMatches = (job: Pick<Job, 'official' | 'ranks'>) => Beside[];

/** @throws TableError for an occupation that is none, for directions without a group, and for two groups of one match. */
export function readBeside(tables: TableTexts, isOccupation: (code: string) => boolean): BesideMatches {
  const rows = groupRows(optionalRowsOf(tables, BESIDE_DIRECTIONS), 'group');
  const byRank = new Map<RankType, Map<string, Beside[]>>();
  for (const { group, ranks, matches } of optionalRowsOf(tables, BESIDE_GROUPS)) {
    const lines = rows.get(group) ?? [];
    rows.delete(group);
    const unknown = lines.find(({ occupation }) => !isOccupation(occupation));
    if (unknown || lines.length === 0) throw wrong(group, `found "${unknown?.occupation ?? 'nothing'}"`);
    for (const rank of ranks)
      for (const match of matches) {
        const own = byRank.get(rank) ?? new Map<string, Beside[]>();
        if (own.has(match)) throw wrong(group, `found "${match}", which another group has too`);
        const general = match.endsWith('-');
        const directions = lines.map(({ occupation, carries_over, missing }): Beside => {
          return { occupation, general, reason: { kind: 'carries-over', what: carries_over, missing } };
        });
        byRank.set(rank, own.set(match, directions));
      }
  }
  const [homeless] = rows.keys();
  if (homeless !== undefined) throw wrong(homeless, `found directions without a group`);
  return ({ official, ranks }) => {
    const groups = ranks.map((rank) => byRank.get(rank) ?? new Map<string, Beside[]>());
    const lists = civilian(official).flatMap((match) => groups.map((own) => longest(own, match)));
    return inTurns(lists);
  };
}

/** The directions of the longest beginning that fits. */
function longest(groups: ReadonlyMap<string, Beside[]>, match: string): readonly Beside[] {
  for (let length = match.length; length > 0; length--) {
    const found = groups.get(match.slice(0, length));
    if (found) return found;
  }
  return [];
}

/** The first of each list, then the second of each; each occupation once. */
function inTurns(lists: readonly (readonly Beside[])[]): Beside[] {
  const turns = new Map<number, Beside[]>();
  for (const list of lists) for (const [turn, each] of list.entries()) addTo(turns, turn, each);
  const once = new Map<string, Beside>();
  for (const each of [...turns.values()].flat())
    if (!once.has(each.occupation)) once.set(each.occupation, each);
  return [...once.values()];
}

function wrong(group: string, what: string): TableError {
  return new TableError(BESIDE_DIRECTIONS, `, the group "${group}"`, what);
}
