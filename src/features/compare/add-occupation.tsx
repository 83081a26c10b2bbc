import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/compare.ts';
import { words as ui } from '#words/ui.ts';
import { MOST_COMPARED } from '../../domain/comparison.ts';
import { createLatest } from '../../runtime/latest.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import text from '../../ui/text.module.css';
import { WordsField } from '../../ui/words-field.tsx';
import styles from './compare-page.module.css';
import type { Comparison } from './use-comparison.ts';

const SHOWN = 6;

/** Adds an occupation to the comparison: one of the shortlist, or one that is found by what is typed. */
export function AddOccupation({
  comparison,
  titleOf,
  onAdd,
}: {
  comparison: Comparison;
  titleOf: (code: string) => string;
  onAdd: (code: string, title: string) => void;
}) {
  const { codes, more } = comparison;
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  if (codes.length >= MOST_COMPARED)
    return (
      <p className={text.quiet} data-screen-only>
        {words.full}
      </p>
    );
  const add = (code: string, title: string) => {
    onAdd(code, title);
    setTyped('');
    // The button goes.
    place.current?.querySelector('input')?.focus();
  };
  return (
    <section aria-labelledby="add" className={styles.part} data-screen-only>
      <h2 id="add">{words.add}</h2>
      {more.length > 0 && (
        <div className={styles.choices}>
          <span>{words.fromShortlist}</span>
          {more.slice(0, SHOWN).map((code) => (
            <AddButton key={code} title={titleOf(code)} onAdd={() => add(code, titleOf(code))} />
          ))}
        </div>
      )}
      <div ref={place} className={styles.field}>
        <WordsField label={words.addHow} text={typed} onType={setTyped} />
      </div>
      {typed.trim() && <Found text={typed.trim()} codes={codes} onAdd={add} />}
    </section>
  );
}

function Found({
  text: typed,
  codes,
  onAdd,
}: {
  text: string;
  codes: readonly string[];
  onAdd: (code: string, title: string) => void;
}) {
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
          <AddButton key={code} title={title} onAdd={() => onAdd(code, title)} />
        ))}
      </div>
    </>
  );
}

function AddButton({ title, onAdd }: { title: string; onAdd: () => void }) {
  return (
    <button type="button" className={buttons.chip} aria-label={words.addThis(title)} onClick={onAdd}>
      <span aria-hidden="true">+</span> {title}
    </button>
  );
}
