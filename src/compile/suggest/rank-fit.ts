import type { Job } from './jobs.ts';
import type { CivilianOccupation } from './occupation-book.ts';

/**
 * Whether an occupation is plausible for people of a rank type. Enlisted people are not led to jobs that take more than
 * four years of study (zone 5: chief executives, scientists), nor officers to those that anyone learns in some
 * months (zones 1 and 2: drivers, guards). What O*NET has no zone for is left to the other signals. Helpers learn from
 * those who know the job: nobody who held it is led there.
 */
export function fitsRank(
  { ranks }: Pick<Job, 'ranks'>,
  { zone, title }: Pick<CivilianOccupation, 'zone' | 'title'>,
): boolean {
  if (title.startsWith('Helpers')) return false;
  return zone === null || (ranks.includes('Enlisted') ? zone <= 4 : zone >= 3);
}
