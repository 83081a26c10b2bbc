import { rankLabel } from '#words/rank.ts';
import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../domain/rank-type.ts';
import { order } from '../text/order.ts';

/** What a reader asks to see of the titles that lead to an occupation. */
export interface MilitaryFilter {
  branch: Branch | null;
  rank: RankType | null;
  /** Words of the title or code, in any order. */
  text: string;
  /** Retired titles too. */
  retired: boolean;
}

export const NO_FILTER: MilitaryFilter = { branch: null, rank: null, text: '', retired: false };

/** One job with those of its titles that lead to the occupation. */
export interface MilitaryEntry {
  specialty: Specialty;
  titles: MilitaryTitle[];
}

export interface MilitaryGroup {
  branch: Branch;
  /** In the words of O*NET's pages: "Navy - Commissioned or Warrant Officer". */
  label: string;
  /** Titles, levels and shreds counted. */
  count: number;
  entries: MilitaryEntry[];
}

/**
 * The titles that a filter lets through, in their order.
 * @param hasWords whether a title has the words of the filter.
 */
export function filterTitles(
  titles: readonly MilitaryTitle[],
  { branch, rank, retired }: Omit<MilitaryFilter, 'text'>,
  hasWords: (title: MilitaryTitle) => boolean,
): MilitaryTitle[] {
  return titles.filter((title) => {
    if (!retired && title.status !== 'current') return false;
    if (branch && !title.branches.includes(branch)) return false;
    if (rank && !title.ranks.includes(rank)) return false;
    return hasWords(title);
  });
}

/** How the jobs of a group are ordered. */
export type EntryOrder = (a: MilitaryEntry, b: MilitaryEntry) => number;

/**
 * Groups titles by branch and rank types, and within a group by job, so that its levels and shreds stand under it.
 * A title of two branches stands under the first of them that was chosen, else under its first.
 */
export function groupTitles(
  titles: readonly MilitaryTitle[],
  specialties: readonly Specialty[],
  chosen: readonly Branch[],
  inOrder: EntryOrder = byStatusThenTitle,
): MilitaryGroup[] {
  const groups = new Map<string, MilitaryGroup & { entryOf: Map<number, MilitaryEntry> }>();
  for (const title of titles) {
    const branch = title.branches.find((each) => chosen.includes(each)) ?? title.branches[0]!;
    const label = `${branch} - ${rankLabel(title.ranks)}`;
    let group = groups.get(label);
    if (!group) {
      group = { branch, label, count: 0, entries: [], entryOf: new Map() };
      groups.set(label, group);
    }
    group.count++;
    let entry = group.entryOf.get(title.specialty);
    if (!entry) {
      entry = { specialty: specialties[title.specialty]!, titles: [] };
      group.entryOf.set(title.specialty, entry);
      group.entries.push(entry);
    }
    entry.titles.push(title);
  }
  const ordered = [...groups.values()];
  for (const group of ordered) group.entries.sort(inOrder);
  return ordered
    .sort(
      (a, b) =>
        BRANCHES.indexOf(a.branch) - BRANCHES.indexOf(b.branch) ||
        rankOrder(a) - rankOrder(b) ||
        order(a.label, b.label),
    )
    .map(({ branch, label, count, entries }) => ({ branch, label, count, entries }));
}

/** How many titles each branch, or each rank type, has; a title of several counts for each. */
export function countBy<K extends string>(
  titles: readonly MilitaryTitle[],
  keys: readonly K[],
  keysOf: (title: MilitaryTitle) => readonly K[],
): { key: K; count: number }[] {
  return keys
    .map((key) => ({ key, count: titles.filter((title) => keysOf(title).includes(key)).length }))
    .filter(({ count }) => count > 0);
}

/** Enlisted first, then by the lowest officer rank in the group. */
function rankOrder({ entries }: MilitaryGroup): number {
  return Math.min(...entries[0]!.titles[0]!.ranks.map((rank) => RANK_TYPES.indexOf(rank)));
}

/** By title, retired jobs last. */
export function byStatusThenTitle(a: MilitaryEntry, b: MilitaryEntry): number {
  return (
    Number(isRetired(a)) - Number(isRetired(b)) ||
    order(a.specialty.title, b.specialty.title) ||
    order(a.specialty.code, b.specialty.code)
  );
}

/** By code, retired jobs last. */
export function byStatusThenCode(a: MilitaryEntry, b: MilitaryEntry): number {
  return (
    Number(isRetired(a)) - Number(isRetired(b)) ||
    order(a.specialty.code, b.specialty.code) ||
    order(a.specialty.title, b.specialty.title)
  );
}

/** True where every title of a job is retired. */
function isRetired({ titles }: MilitaryEntry): boolean {
  return titles.every((title) => title.status !== 'current');
}
