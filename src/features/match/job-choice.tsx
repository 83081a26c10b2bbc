import { type FormEvent, useState } from 'react';
import { words } from '#words/match.ts';
import type { DescribedJob } from '../../search/roster/describe-row.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import type { RosterStore } from './roster-store.ts';
import styles from './roster-table.module.css';

/** Another job for a row: one of the alternatives, or any that the search finds. */
export function JobChoice({
  row,
  alternatives,
  chosen,
  find,
  onChoose,
}: {
  /** As the list counts it. */
  row: number;
  alternatives: readonly DescribedJob[];
  /** The job that the person chose; null for the one that was found. */
  chosen: DescribedJob | null;
  find: RosterStore['find'];
  onChoose: (job: DescribedJob | null) => void;
}) {
  const [found, setFound] = useState<readonly DescribedJob[]>([]);
  const [isOpen, setOpen] = useState(false);
  const jobs = new Map([...alternatives, ...found, ...(chosen ? [chosen] : [])].map((job) => [job.id, job]));
  const onFound = (list: readonly DescribedJob[]) => {
    setFound(list);
    if (list[0]) onChoose(list[0]);
  };
  return (
    <div className={styles.choice}>
      {jobs.size > 0 && (
        <select
          className={`${form.input} ${styles.select}`}
          aria-label={words.chooseFor(row)}
          value={chosen?.id ?? ''}
          onChange={({ target }) => onChoose(jobs.get(Number(target.value || -1)) ?? null)}
        >
          <option value="">{words.asFound}</option>
          {[...jobs.values()].map(({ id, branch, code, title }) => (
            <option key={id} value={id}>
              {words.job(branch, code, title)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className={buttons.button}
        aria-expanded={isOpen}
        aria-label={words.findJobFor(row)}
        onClick={() => setOpen(!isOpen)}
      >
        {words.findJob}
      </button>
      {isOpen && <JobSearch row={row} find={find} onFound={onFound} />}
    </div>
  );
}

function JobSearch({
  row,
  find,
  onFound,
}: {
  row: number;
  find: RosterStore['find'];
  onFound: (jobs: readonly DescribedJob[]) => void;
}) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    try {
      const jobs = await find(text);
      onFound(jobs);
      const [first] = jobs;
      setNote(
        first
          ? words.jobFound(words.job(first.branch, first.code, first.title), jobs.length - 1)
          : words.noJobFound,
      );
    } catch {
      setNote(words.searchFailed);
    }
  };
  return (
    <form className={styles.search} onSubmit={(event) => void onSubmit(event)}>
      <input
        className={form.input}
        aria-label={words.jobText(row)}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={buttons.button}>
        {words.find}
      </button>
      <p role="status" className={styles.small}>
        {note}
      </p>
    </form>
  );
}
