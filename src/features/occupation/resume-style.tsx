import { useId } from 'react';
import type { ResumeDraft, Tense } from './resume-draft.ts';
import styles from './resume-style.module.css';

const TENSES: { tense: Tense; label: string }[] = [
  { tense: 'past', label: 'Past: a job I have left (“Repaired …”)' },
  { tense: 'present', label: 'Present: the job I have now (“Repair …”)' },
];

/** How the lines are worded: the tense, and whether they leave places for numbers. */
export function ResumeStyle({
  draft,
  onChange,
}: {
  draft: ResumeDraft;
  onChange: (style: Partial<Pick<ResumeDraft, 'tense' | 'places'>>) => void;
}) {
  const name = useId();
  return (
    <div className={styles.style} data-screen-only>
      <fieldset>
        <legend className={styles.legend}>Tense</legend>
        {TENSES.map(({ tense, label }) => (
          <label key={tense} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={draft.tense === tense}
              onChange={() => onChange({ tense })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>Numbers</legend>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={draft.places}
            onChange={(event) => onChange({ places: event.target.checked })}
          />
          Leave places like [number], since figures make a line stronger
        </label>
      </fieldset>
    </div>
  );
}
