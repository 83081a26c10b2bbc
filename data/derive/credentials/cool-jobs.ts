import { CREDENTIAL_JOBS } from '../../../src/compile/tables/military-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import type { Report } from '../report.ts';
import { SourceError } from '../source-error.ts';
import type { CoolList } from './cool-lists.ts';
import type { JsonRecord } from './record-lists.ts';
import { addOnce, cellOf, idOf, meaningOf, textOf, valueLike } from './record-values.ts';

/** A job as COOL has it. */
export interface CoolJob {
  readonly record: JsonRecord;
  readonly branch: Branch;
  readonly id: string;
  /** Its row; undefined where it is no job, or has no page. */
  readonly cells: (CellsOf<typeof CREDENTIAL_JOBS> & { key: string }) | undefined;
}

const RANKS: Readonly<Record<string, string>> = { E: 'E', W: 'W', O: 'O' };

/** The types of codes, and whether one is of a job; an additional skill identifier only qualifies one. */
const CODE_TYPES: Readonly<Record<string, boolean>> = {
  MOS: true,
  AOC: true,
  WO: true,
  ASI: false,
  RATE: true,
  DESIGNATOR: true,
  CWO: true,
  OSC: true,
  DUTY: true,
};

/**
 * The jobs of COOL by branch and id. Codes that only qualify a job, and jobs without a page of their own, have no row.
 * @throws SourceError for a branch, a type or a value that is not as expected, and for two records of one id.
 */
export function coolJobs(lists: readonly CoolList[], report: Report): ReadonlyMap<string, CoolJob> {
  const jobs = new Map<string, CoolJob>();
  for (const { branch, records } of lists)
    for (const record of records) {
      const job = coolJob(record, branch, report);
      addOnce(jobs, jobKey(job.branch, job.id), `the moc_id ${job.id} of the ${job.branch}`, job);
    }
  return jobs;
}

export function jobKey(branch: Branch, id: string): string {
  return `${branch} ${id}`;
}

function coolJob(record: JsonRecord, branch: Branch | undefined, report: Report): CoolJob {
  if (!branch)
    throw new SourceError(
      record.place,
      'found jobs without their branch, expected a file named as "army_moc.json", or a folder "army"',
      'Give the file the name that it was published under.',
    );
  const id = idOf(record, 'moc_id');
  const code = textOf(record, 'moc_code');
  const title = textOf(record, 'moc_title');
  const ranks = meaningOf(record, 'moc_personnelcategory', RANKS);
  const isJob = meaningOf(record, 'moc_codetype', CODE_TYPES);
  const credentials = valueLike(record, 'moc_cred_count', /^\d*$/, 'a whole number, or nothing');
  const named = { record, branch, id };
  const leave = (why: string): CoolJob => {
    report.dropped(CREDENTIAL_JOBS.path, why, `${branch} ${code} ${title}`);
    return { ...named, cells: undefined };
  };
  if (!isJob) return leave('a code that qualifies a job');
  if (record.fields.has('moc_summarypage') && cellOf(record, 'moc_summarypage') !== '1')
    return leave('no page of its own');
  const key = valueLike(record, 'moc_key', /^\S+$/, 'the key of its page, without spaces');
  return { ...named, cells: { branch, key, code, ranks, title, credentials } };
}
