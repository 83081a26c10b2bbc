import { useId } from 'react';
import { words } from '#words/resume-builder.ts';
import type { Resume, ResumeStyle as Style, Tense } from '../../domain/resume/resume.ts';
import styles from './resume-style.module.css';

const TENSES: { tense: Tense; label: string }[] = [
  { tense: 'past', label: words.past },
  { tense: 'present', label: words.present },
];

/** How the lines are worded: the tense, and whether they leave places for numbers. */
export function ResumeStyle({
  resume,
  hasPrompts,
  onChange,
}: {
  resume: Resume;
  /** Without lines that have a prompt, places for numbers are nothing to choose. */
  hasPrompts: boolean;
  onChange: (style: Partial<Style>) => void;
}) {
  const name = useId();
  return (
    <div className={styles.style} data-screen-only>
      <fieldset>
        <legend className={styles.legend}>{words.tense}</legend>
        {TENSES.map(({ tense, label }) => (
          <label key={tense} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={resume.tense === tense}
              onChange={() => onChange({ tense })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {hasPrompts && (
        <fieldset>
          <legend className={styles.legend}>{words.numbers}</legend>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={resume.places}
              onChange={(event) => onChange({ places: event.target.checked })}
            />
            {words.addPlaces}
          </label>
        </fieldset>
      )}
    </div>
  );
}
