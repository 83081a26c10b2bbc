import { Link } from 'wouter';
import { reasonWords, words } from '#words/match.ts';
import type { ListRecord } from '../../files/records.ts';
import { militaryPath, occupationPath } from '../../runtime/paths.ts';
import type { DescribedJob, DescribedOccupation, DescribedRow } from '../../search/roster/describe-row.ts';
import form from '../../ui/form.module.css';
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
  titleOf,
  reasonOf,
  onChoose,
}: {
  measure: (element: Element | null) => void;
  /** Its place among the rows that are shown. */
  at: number;
  record: ListRecord;
  match: DescribedRow;
  /** The job that the person chose; null for the one that was found. */
  chosen: DescribedJob | null;
  titleOf: (occupation: string) => string;
  reasonOf: ((specialty: number | null) => string) | null;
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
        <Alternatives row={record.row} match={match} chosen={chosen} onChoose={onChoose} />
      </td>
      <td>
        <strong>{chosen ? words.chosenByYou : words.confidence[match.confidence]}</strong>
        <p className={styles.small}>{reasonWords(match.reasons, titleOf)}</p>
        {reasonOf && <p className={styles.small}>{reasonOf(job?.id ?? null)}</p>}
      </td>
      <td>
        <Occupations label={words.official} list={job?.occupations.official ?? []} />
        <Occupations label={words.suggested} list={job?.occupations.suggested ?? []} />
      </td>
    </tr>
  );
}

function Alternatives({
  row,
  match,
  chosen,
  onChoose,
}: {
  row: number;
  match: DescribedRow;
  chosen: DescribedJob | null;
  onChoose: (job: DescribedJob | null) => void;
}) {
  if (match.alternatives.length === 0) return null;
  return (
    <select
      className={`${form.input} ${styles.select}`}
      aria-label={words.chooseFor(row)}
      value={chosen?.id ?? ''}
      onChange={({ target }) =>
        onChoose(match.alternatives.find(({ id }) => String(id) === target.value) ?? null)
      }
    >
      <option value="">{words.asFound}</option>
      {match.alternatives.map(({ id, branch, code, title }) => (
        <option key={id} value={id}>
          {words.job(branch, code, title)}
        </option>
      ))}
    </select>
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
