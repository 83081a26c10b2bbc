import { useId } from 'react';
import { words } from '#words/search-page.ts';
import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import type { MilitaryJob } from '../../search/answers.ts';
import { moveBetweenResults } from '../../ui/result-keys.ts';
import styles from './job-lists.module.css';
import { ResultItem } from './result-item.tsx';

/** Several jobs that one text names, each with its best results; a button searches for one of them alone. */
export function JobLists({
  jobs,
  facts,
  onOnly,
}: {
  jobs: readonly MilitaryJob[];
  facts: FactsLookup;
  onOnly: (text: string) => void;
}) {
  return (
    <ol className={styles.jobs} onKeyDown={moveBetweenResults}>
      {jobs.map((job) => (
        <li key={job.from}>
          <OneJob job={job} facts={facts} onOnly={onOnly} />
        </li>
      ))}
    </ol>
  );
}

function OneJob({
  job: { from, results, total },
  facts,
  onOnly,
}: {
  job: MilitaryJob;
  facts: FactsLookup;
  onOnly: (text: string) => void;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        “{from}”
      </h2>
      {total === 0 && <p className={styles.none}>{words.noneFiltered}</p>}
      <ol>
        {results.map((result) => (
          <ResultItem key={result.specialty} result={result} facts={facts} text={from} />
        ))}
      </ol>
      {total > results.length && (
        <button type="button" className={styles.more} onClick={() => onOnly(from)}>
          {words.allResultsFor(total, from)}
        </button>
      )}
    </section>
  );
}
