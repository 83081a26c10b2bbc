import { useEffect, useId } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { countOf } from '../../domain-ui/format.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import type { OccupationAnswer } from '../../search/answers.ts';
import buttons from '../../ui/button.module.css';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { OccupationItem } from './occupation-item.tsx';
import type { OccupationsProminence } from './occupations-prominence.ts';
import styles from './occupations-side.module.css';

/** So many occupations; its place is as high as these whether they are there yet or not. */
const SHOWN = 4;

/** The civilian occupations that the same words find, apart from the military results. */
export function OccupationsSide({
  words,
  prominence,
  alone,
}: {
  words: string;
  prominence: OccupationsProminence;
  /** There are no military results, so that the keys of the list lead here. */
  alone: boolean;
}) {
  const { occupationQuestions } = useStores();
  const heading = useId();
  const wanted = prominence !== 'none';
  useEffect(
    () => occupationQuestions.front.ask(wanted ? { text: words, limit: SHOWN } : undefined),
    [occupationQuestions, wanted, words],
  );
  const { answered, failed } = useStore(occupationQuestions.front);
  return (
    <section aria-labelledby={heading} className={styles.side} data-prominence={prominence}>
      <h2 id={heading} className={styles.heading}>
        Civilian occupations
      </h2>
      {!wanted && (
        <p className={styles.quiet}>
          Starting from a civilian job? <Link href={occupationsPath()}>Search occupations</Link>
        </p>
      )}
      {wanted && failed && (
        <p className={styles.quiet}>
          They could not be loaded.{' '}
          <button type="button" className={buttons.chip} onClick={occupationQuestions.front.retry}>
            Try again
          </button>
        </p>
      )}
      {wanted && !failed && (
        <div className={styles.answer} data-empty={alone && answered?.answer.total === 0}>
          {answered ? (
            <Found words={words} answer={answered.answer} alone={alone} />
          ) : (
            <p className={styles.quiet}>Looking…</p>
          )}
        </div>
      )}
    </section>
  );
}

function Found({ words, answer, alone }: { words: string; answer: OccupationAnswer; alone: boolean }) {
  const { results, total } = answer;
  const said = total === 0 ? 'No civilian occupations' : countOf(total, 'civilian occupation');
  return (
    <>
      <ResultAnnouncement words={`${said} for “${words}”`} />
      {total === 0 && <p className={styles.quiet}>None matches these words.</p>}
      <ol className={styles.list}>
        {results.map((result) => (
          <OccupationItem key={result.occupation.code} result={result} asResult={alone} />
        ))}
      </ol>
      {total > 0 && (
        <p>
          <Link href={occupationsPath('', words)}>
            {total > results.length ? `See all ${countOf(total, 'occupation')}` : 'See what matched'}
          </Link>
        </p>
      )}
    </>
  );
}
