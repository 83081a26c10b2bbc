import { compileDirections } from '../../compile/directions/all-directions.ts';
import type { SuggestBase } from '../../compile/suggest/base.ts';
import { civilian, type Job } from '../../compile/suggest/jobs.ts';
import type { TableTexts } from '../../compile/tables.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { BRANCHES } from '../../domain/branch.ts';
import type { Direction } from '../../domain/direction.ts';
import { textTable } from '../text-table.ts';

const FEWEST = 5;
/** Codes of people who have no job yet, or none for now. */
const NO_JOB =
  /\b(?:student|trainee|recruit|candidate|cadet|midshipm[ae]n|patient|prisoner|transient|unassigned|undesignated|unclassified|basic (?:marine|airman|soldier|enlisted|trainee)|not otherwise|reporting|duties unassigned|in training|under training|immaterial|billet designator)/i;

/** Specialties with too little to consider: official, named sources, reviewed, suggested, each occupation once. */
export function coverageReport(
  tables: TableTexts,
  index: CrosswalkIndex,
  base: SuggestBase,
  suggested: ReadonlyMap<number, readonly Direction[]>,
): string {
  const said = compileDirections(tables, index, { suggested, elsewhere: new Map() });
  const things = (job: Job) =>
    new Set([...civilian(job.official), ...said.get(job.id)!.directions.map(({ occupation }) => occupation)])
      .size;
  const current = base.jobs.filter((job) => job.current);
  const few = current.filter((job) => things(job) < FEWEST);
  const noJob = few.filter((job) => NO_JOB.test(job.title));
  const rest = few.filter((job) => !noJob.includes(job));
  const count = (jobs: readonly Job[], branch: string) =>
    String(jobs.filter((job) => job.branch === branch).length);
  return [
    `(d) Current specialties with fewer than ${FEWEST} things to consider (official, named sources, reviewed, suggested): ${few.length} of ${current.length}`,
    textTable([
      ['', 'specialties', 'few', 'students and the like', 'others'],
      ...BRANCHES.map((branch) => [
        branch,
        ...[current, few, noJob, rest].map((jobs) => count(jobs, branch)),
      ]),
    ]),
    `Others: ${rest
      .slice(0, 30)
      .map(({ code, title }) => `${code} ${title}`)
      .join('; ')}${rest.length > 30 ? ' …' : ''}`,
  ].join('\n');
}
