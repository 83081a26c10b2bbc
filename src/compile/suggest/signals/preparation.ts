import type { Job } from '../jobs.ts';
import type { CivilianOccupation } from '../occupation-book.ts';

/** How many job zones an occupation is below what officers bring; 0 for enlisted jobs and where there is no zone. */
export function levelsBelow(
  { enlisted }: Pick<Job, 'enlisted'>,
  { zone }: Pick<CivilianOccupation, 'zone'>,
): number {
  return enlisted || zone === null ? 0 : Math.max(0, 3 - zone);
}
