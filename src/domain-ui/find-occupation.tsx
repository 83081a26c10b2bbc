import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/find-occupation.ts';
import { words as ui } from '#words/ui.ts';
import { createLatest } from '../runtime/latest.ts';
import { useStores } from '../runtime/stores.ts';
import buttons from '../ui/button.module.css';
import text from '../ui/text.module.css';
import { WordsField } from '../ui/words-field.tsx';
import styles from './find-occupation.module.css';

const SHOWN = 6;

interface Finding {
  /** Are left out: they are there already. */
  codes: readonly string[];
  /** What a button with an occupation's title does, for those who hear it. */
  pickWords: (title: string) => string;
  onPick: (code: string, title: string) => void;
}

/** Finds an occupation by what is typed, and gives it to whoever asked. */
export function FindOccupation({ label, ...finding }: Finding & { label: string }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const pick = (code: string, title: string) => {
    finding.onPick(code, title);
    setTyped('');
    // The button goes.
    field.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <div ref={field} className={styles.field}>
        <WordsField label={label} text={typed} onType={setTyped} />
      </div>
      {typed.trim() && <Found {...finding} text={typed.trim()} onPick={pick} />}
    </>
  );
}

function Found({ text: typed, codes, pickWords, onPick }: Finding & { text: string }) {
  const { engine } = useStores();
  const question = useMemo(() => createLatest(engine.occupations, engine.calm), [engine]);
  useEffect(
    () => question.ask({ text: typed, limit: SHOWN + codes.length }),
    [question, typed, codes.length],
  );
  const { answered, fault } = useStore(question);
  if (fault)
    return (
      <p role="alert">
        {fault.what} {fault.advice}{' '}
        <button type="button" className={buttons.chip} onClick={question.again}>
          {ui.tryAgain}
        </button>
      </p>
    );
  if (!answered) return <p className={text.quiet}>{words.searching}</p>;
  const { answer, facts } = answered.answer;
  const found = facts
    .occupations(answer.results.map(({ occupation }) => occupation))
    .filter(({ code, militaryOnly }) => !militaryOnly && !codes.includes(code))
    .slice(0, SHOWN);
  return (
    <>
      <p role="status" className={found.length > 0 ? 'visually-hidden' : undefined}>
        {found.length > 0 ? words.found(found.length) : words.noneFound}
      </p>
      <div className={styles.choices}>
        {found.map(({ code, title }) => (
          <PickButton key={code} title={title} words={pickWords(title)} onPick={() => onPick(code, title)} />
        ))}
      </div>
    </>
  );
}

/** An occupation that may be taken. @param words what the button does, with the title in it. */
export function PickButton({
  title,
  words: does,
  onPick,
}: {
  title: string;
  words: string;
  onPick: () => void;
}) {
  return (
    <button type="button" className={buttons.chip} aria-label={does} onClick={onPick}>
      <span aria-hidden="true">+</span> {title}
    </button>
  );
}
