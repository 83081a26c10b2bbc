import { useEffect, useId, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { countOf } from '../../domain-ui/format.ts';
import type { OccupationReply } from '../../runtime/engine-client.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { savesData } from '../../runtime/saves-data.ts';
import { useStores } from '../../runtime/stores.ts';
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
  const { questions, engine } = useStores();
  const { front } = questions.occupations;
  const heading = useId();
  const [asked, setAsked] = useState(false);
  // Fetching their names takes a megabyte, which not everybody wants to spend on them.
  const held = useStore(engine.rest).status === 'idle' && savesData() && !asked && !alone;
  const wanted = prominence !== 'none' && !held;
  useEffect(() => front.ask(wanted ? { text: words, limit: SHOWN } : undefined), [front, wanted, words]);
  const { answered, fault } = useStore(front);
  return (
    <section aria-labelledby={heading} className={styles.side} data-prominence={prominence}>
      <h2 id={heading} className={styles.heading}>
        Civilian occupations
      </h2>
      {prominence !== 'none' && held && (
        <p className={styles.quiet}>
          <button type="button" className={buttons.chip} onClick={() => setAsked(true)}>
            Look among civilian job titles
          </button>{' '}
          Fetches about 1 MB once.
        </p>
      )}
      {prominence === 'none' && (
        <p className={styles.quiet}>
          Starting from a civilian job? <Link href={occupationsPath()}>Search occupations</Link>
        </p>
      )}
      {wanted && fault && (
        <p className={styles.quiet}>
          They could not be loaded.{' '}
          <button type="button" className={buttons.chip} onClick={front.again}>
            Try again
          </button>
        </p>
      )}
      {wanted && !fault && (
        <div className={styles.answer} data-empty={alone && answered?.answer.answer.total === 0}>
          {answered ? (
            <Found words={words} reply={answered.answer} alone={alone} />
          ) : (
            <p className={styles.quiet}>Looking…</p>
          )}
        </div>
      )}
    </section>
  );
}

function Found({ words, reply, alone }: { words: string; reply: OccupationReply; alone: boolean }) {
  const { results, total } = reply.answer;
  const said = total === 0 ? 'No civilian occupations' : countOf(total, 'civilian occupation');
  return (
    <>
      <ResultAnnouncement words={`${said} for “${words}”`} />
      {total === 0 && <p className={styles.quiet}>None matches these words.</p>}
      <ol className={styles.list}>
        {results.map((result) => (
          <OccupationItem key={result.occupation} result={result} facts={reply.facts} asResult={alone} />
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
