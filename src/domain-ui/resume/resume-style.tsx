import { useId } from 'react';
import type { Resume, ResumeStyle as Style, Tense } from '../../domain/resume/resume.ts';
import styles from './resume-style.module.css';

const TENSES: { tense: Tense; label: string }[] = [
  { tense: 'past', label: 'Past: a job I have left (“Repaired …”)' },
  { tense: 'present', label: 'Present: the job I have now (“Repair …”)' },
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
        <legend className={styles.legend}>Tense</legend>
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
          <legend className={styles.legend}>Numbers</legend>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={resume.places}
              onChange={(event) => onChange({ places: event.target.checked })}
            />
            Add a place for your own number, such as ([number] repairs a week), where it makes a line stronger
          </label>
        </fieldset>
      )}
    </div>
  );
}
