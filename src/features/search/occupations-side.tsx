import { useEffect, useId, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words as shared } from '#words/domain-ui.ts';
import { words as searchWords } from '#words/search-page.ts';
import { words as uiWords } from '#words/ui.ts';
import { OfficialNoticeSlot } from '../../domain-ui/official-wording/official-notice-slot.tsx';
import type { OccupationReply } from '../../runtime/engine-client.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { savesData } from '../../runtime/saves-data.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { bestEvidence, OccupationItem } from './occupation-item.tsx';
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
  useOnline(wanted && fault ? front.again : undefined);
  return (
    <section aria-labelledby={heading} className={styles.side} data-prominence={prominence}>
      <h2 id={heading} className={styles.heading}>
        {shared.civilianOccupations}
      </h2>
      {prominence !== 'none' && held && (
        <p className={styles.quiet}>
          <button type="button" className={buttons.chip} onClick={() => setAsked(true)}>
            {searchWords.searchCivilian}
          </button>{' '}
          {searchWords.megabyte}
        </p>
      )}
      {prominence === 'none' && (
        <p className={styles.quiet}>
          {searchWords.fromCivilian} <Link href={occupationsPath()}>{searchWords.searchOccupations}</Link>
        </p>
      )}
      {wanted && fault && (
        <p className={styles.quiet}>
          {searchWords.notLoaded}{' '}
          <button type="button" className={buttons.chip} onClick={front.again}>
            {uiWords.tryAgain}
          </button>
        </p>
      )}
      {wanted && !fault && (
        <div className={styles.answer} data-empty={alone && answered?.answer.answer.total === 0}>
          {answered ? (
            <Found words={words} reply={answered.answer} alone={alone} />
          ) : (
            <p className={styles.quiet}>{searchWords.searching}</p>
          )}
        </div>
      )}
    </section>
  );
}

function Found({ words, reply, alone }: { words: string; reply: OccupationReply; alone: boolean }) {
  const { results, total } = reply.answer;

  return (
    <>
      <ResultAnnouncement words={searchWords.occupationsFor(total, words)} />
      {total === 0 && <p className={styles.quiet}>{searchWords.noOccupation}</p>}
      <ol className={styles.list}>
        {results.map((result) => (
          <OccupationItem key={result.occupation} result={result} facts={reply.facts} asResult={alone} />
        ))}
      </ol>
      <OfficialNoticeSlot shown={results.flatMap((result) => bestEvidence(result)?.group ?? [])} />
      {total > 0 && (
        <p>
          <Link href={occupationsPath('', words)}>{searchWords.seeOccupations(total, results.length)}</Link>
        </p>
      )}
    </>
  );
}
