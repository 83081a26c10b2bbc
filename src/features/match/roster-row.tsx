import { Link } from 'wouter';
import { reasonWords, words } from '#words/match.ts';
import type { ListRecord } from '../../files/records.ts';
import { militaryPath, occupationPath } from '../../runtime/paths.ts';
import type { DescribedJob, DescribedOccupation, DescribedRow } from '../../search/roster/describe-row.ts';
import { JobChoice } from './job-choice.tsx';
import type { RosterStore } from './roster-store.ts';
import styles from './roster-table.module.css';

/** So many occupations of a kind are shown. */
const FEW = 3;

/** A row of the list: what it says, what it means and why, where that leads, and other jobs to choose from. */
export function RosterRow({
  measure,
  at,
  record,
  match,
  chosen,
  reasonOf,
  find,
  onChoose,
}: {
  measure: (element: Element | null) => void;
  /** Its place among the rows that are shown. */
  at: number;
  record: ListRecord;
  match: DescribedRow;
  /** The job that the person chose; null for the one that was found. */
  chosen: DescribedJob | null;
  reasonOf: ((specialty: number | null) => string) | null;
  find: RosterStore['find'];
  onChoose: (job: DescribedJob | null) => void;
}) {
  const job = chosen ?? match.best;
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <td>{record.row}</td>
      <td>{Object.values(match.reading).filter(Boolean).join(' · ') || record.raw}</td>
      <td>
        {job ? (
          <Link href={militaryPath(job.branch, job.code)}>{words.job(job.branch, job.code, job.title)}</Link>
        ) : (
          words.noMatch
        )}
        <JobChoice
          row={record.row}
          alternatives={match.alternatives}
          chosen={chosen}
          find={find}
          onChoose={onChoose}
        />
      </td>
      <td>
        <strong>{chosen ? words.chosenByYou : words.confidence[match.confidence]}</strong>
        <p className={styles.small}>{reasonWords(match)}</p>
        {reasonOf && <p className={styles.small}>{reasonOf(job?.id ?? null)}</p>}
      </td>
      <td>
        <Occupations label={words.official} list={job?.occupations.official ?? []} />
        <Occupations label={words.suggested} list={job?.occupations.suggested ?? []} />
      </td>
    </tr>
  );
}

function Occupations({ label, list }: { label: string; list: readonly DescribedOccupation[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <p className={styles.small}>{label}</p>
      <ul>
        {list.slice(0, FEW).map(({ code, title }) => (
          <li key={code}>
            <Link href={occupationPath(code)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
