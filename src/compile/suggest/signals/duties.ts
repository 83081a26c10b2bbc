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

/** The stems that a job's duties and an occupation's tasks share. */
export function sharedStems(
  { tasks }: Pick<OccupationBook, 'tasks'>,
  duties: Counts,
  occupation: number,
): string[] {
  return [...duties.keys()].filter((stem) => tasks.counts[occupation]!.has(stem));
}
