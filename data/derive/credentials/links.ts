import { CREDENTIALS } from '../../../src/compile/tables/military-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import type { Report } from '../report.ts';
import { SourceError } from '../source-error.ts';
import { type CoolJob, jobKey } from './cool-jobs.ts';
import type { CoolList } from './cool-lists.ts';
import type { CoolCredential } from './credentials.ts';
import type { JsonRecord } from './record-lists.ts';
import { addOnce, cellOf, idOf } from './record-values.ts';

type Link = CellsOf<typeof CREDENTIALS>;

const SAME_DAY = 'Put the files of the same day into the folder, all of them.';

/**
 * Which credentials COOL lists for which jobs. Links of jobs without a row, and of suspended credentials, are left out.
 * @throws SourceError for a job or a credential that is not in its list, and for two links of one pair that differ.
 */
export function coolLinks(
  lists: readonly CoolList[],
  jobs: ReadonlyMap<string, CoolJob>,
  credentials: ReadonlyMap<string, CoolCredential>,
  report: Report,
): Link[] {
  const links = new Map<string, { record: JsonRecord; cells: Link }>();
  for (const { branch, records } of lists)
    for (const record of records) {
      const job = jobOf(record, branch, jobs);
      const id = idOf(record, 'ce_certid');
      const credential = credentials.get(id);
      if (!credential)
        throw new SourceError(
          record.place,
          `found the ce_certid ${id}, which no list of credentials has, expected one that is there`,
          SAME_DAY,
        );
      if (!job.cells || !credential.cells) {
        const why = job.cells ? 'a suspended credential' : 'a credential of a code without a row';
        report.dropped(CREDENTIALS.path, why, `${job.branch} moc_id ${job.id}, ce_certid ${id}`);
        continue;
      }
      const { key } = job.cells;
      const cells = {
        branch: job.branch,
        key,
        credential: id,
        linked_as: cellOf(record, 'mocce_linkedas'),
      };
      addOnce(links, `${job.branch} ${key} ${id}`, `the moc_id ${job.id} with the ce_certid ${id}`, {
        record,
        cells,
      });
    }
  return [...links.values()].map(({ cells }) => cells);
}

/** The job of a link: of the branch that its list is of; where that is not known, the only one of that id. */
function jobOf(record: JsonRecord, branch: Branch | undefined, jobs: ReadonlyMap<string, CoolJob>): CoolJob {
  const id = idOf(record, 'moc_id');
  const own = branch && jobs.get(jobKey(branch, id));
  const found = own ? [own] : branch ? [] : [...jobs.values()].filter((job) => job.id === id);
  if (found.length === 1) return found[0]!;
  throw found.length === 0
    ? new SourceError(
        record.place,
        `found the moc_id ${id}, which no list of jobs${branch ? ` of the ${branch}` : ''} has, expected one that is there`,
        SAME_DAY,
      )
    : new SourceError(
        record.place,
        `found the moc_id ${id}, which is a job of the ${found.map((job) => job.branch).join(' and of the ')}, expected the branch in the name of the list, its file or its folder`,
        'Give the file the name that it was published under, as "army_moc_credential.json".',
      );
}
