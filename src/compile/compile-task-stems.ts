import type { TaskStems } from '../data/task-stems.ts';
import { order } from '../text/order.ts';
import { TASK_STEMS } from './tables/matching-tables.ts';
import { OCCUPATIONS } from './tables/occupation-tables.ts';
import { optionalRowsOf, rowsOf, type TableTexts } from './tables.ts';

/** An occupation is told from the others by so many of its stems; with more, questions are answered no better. */
const MOST = 60;
/** The description says in a sentence what the work is. */
const DESCRIPTION = 2;
/** A stem used so often counts half; the more for occupations with long texts, by this part of their length. */
const HALF = 3;
const LENGTH = 0.3;

/** The most telling stems of each occupation's official tasks and description. */
export function compileTaskStems(tables: TableTexts): TaskStems {
  const position = new Map(rowsOf(tables, OCCUPATIONS).map(({ code }, i) => [code, i]));
  const bags = optionalRowsOf(tables, TASK_STEMS).map(({ code, task_stems, description_stems }) => {
    const counts = new Map(task_stems);
    for (const [stem, count] of description_stems)
      counts.set(stem, (counts.get(stem) ?? 0) + DESCRIPTION * count);
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { owner: position.get(code)!, counts, length };
  });
  const bagsWith = new Map<string, number>();
  for (const { counts } of bags)
    for (const stem of counts.keys()) bagsWith.set(stem, (bagsWith.get(stem) ?? 0) + 1);
  const average = bags.reduce((sum, { length }) => sum + length, 0) / bags.length;
  const found = new Map<string, { owner: number; share: number }[]>();
  for (const { owner, counts, length } of bags.toSorted((a, b) => a.owner - b.owner)) {
    const half = HALF * (1 - LENGTH + (LENGTH * length) / average);
    for (const [stem, count] of telling(counts, (stem) => Math.log(bags.length / bagsWith.get(stem)!))) {
      const list = found.get(stem) ?? [];
      found.set(stem, list);
      list.push({ owner, share: Math.min(9, Math.max(1, Math.round((10 * count) / (count + half)))) });
    }
  }
  const stems = [...found.keys()].sort(order);
  return {
    stems,
    owners: stems.map((stem) => found.get(stem)!.map(({ owner }) => owner)),
    shares: stems.map((stem) => found.get(stem)!.map(({ share }) => share)),
  };
}

/** Those used often here and seldom elsewhere. */
function telling(counts: ReadonlyMap<string, number>, rarity: (stem: string) => number): [string, number][] {
  return [...counts]
    .map(([stem, count]) => ({ stem, count, worth: (1 + Math.log(count)) * rarity(stem) }))
    .sort((a, b) => b.worth - a.worth || order(a.stem, b.stem))
    .slice(0, MOST)
    .map(({ stem, count }) => [stem, count]);
}
