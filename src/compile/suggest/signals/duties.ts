import type { OccupationBook } from '../occupation-book.ts';
import { type Counts, likenesses, vectorIn } from '../sparse-vectors.ts';

/** How much the duties of a job and the tasks of each occupation use the same stems, 0 to 1; empty without duties. */
export function dutySignal({ tasks }: Pick<OccupationBook, 'tasks'>): (duties: Counts) => Float32Array {
  const found = new Float32Array(tasks.counts.length);
  return (duties) => {
    likenesses(tasks.space, vectorIn(tasks.space, duties), found);
    return found;
  };
}

/** The stems that a job's duties and an occupation's tasks share, the most telling first. */
export function sharedStems(
  { tasks }: Pick<OccupationBook, 'tasks'>,
  duties: Counts,
  occupation: number,
  most: number,
): string[] {
  const { rarity, termIds } = tasks.space;
  const own = tasks.counts[occupation]!;
  const worth = (stem: string) =>
    Math.sqrt(duties.get(stem)! * own.get(stem)!) * rarity[termIds.get(stem)!]! ** 2;
  return [...duties.keys()]
    .filter((stem) => own.has(stem))
    .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
    .slice(0, most);
}
