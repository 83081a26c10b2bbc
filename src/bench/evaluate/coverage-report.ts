import type { SuggestBase } from '../../compile/suggest/base.ts';
import { civilian, type Job } from '../../compile/suggest/jobs.ts';
import { FEWEST_THINGS } from '../../compile/suggest/suggestions.ts';
import type { DirectionsOfSome } from '../../data/directions-codec.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { textTable } from '../text-table.ts';

/**
 * Specialties with too little to consider: official, named sources, reviewed, suggested, each occupation once. Codes that name
 * no job are counted apart: their pages say so.
 */
export function coverageReport({ jobs }: SuggestBase, directions: DirectionsOfSome): string {
  const things = (job: Job) =>
    new Set([
      ...civilian(job.official),
      ...directions.get(job.id)!.directions.map(({ occupation }) => occupation),
    ]).size;
  const listed = jobs.filter((job) => job.current);
  const current = listed.filter((job) => job.namesJob);
  const few = current.filter((job) => things(job) < FEWEST_THINGS);
  const just = current.filter((job) => things(job) === FEWEST_THINGS);
  const count = (of: readonly Job[], branch: string) =>
    String(of.filter((job) => job.branch === branch).length);
  return [
    `(d) Current specialties with fewer than ${FEWEST_THINGS} things to consider (official, named sources, reviewed, suggested): ${few.length} of ${current.length}; a further ${listed.length - current.length} codes name no job`,
    textTable([
      ['', 'specialties', `under ${FEWEST_THINGS}`, `just ${FEWEST_THINGS}`],
      ...BRANCHES.map((branch) => [branch, ...[current, few, just].map((of) => count(of, branch))]),
    ]),
    ...few.map(({ branch, code, title }) => `${branch} ${code} ${title}`),
  ].join('\n');
}
