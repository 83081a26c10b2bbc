import { type RefObject, useId, useRef } from 'react';
import { words } from '#words/resume-builder.ts';
import buttons from '../../ui/button.module.css';
import editor from './resume-editor.module.css';
import styles from './resume-headline.module.css';

/** Something that can stand on top of a résumé. */
export interface Headline {
  /** In short, to choose by. */
  name: string;
  text: string;
}

/**
 * Job title and rank in civilian words: chosen, then edited, or left out. Pressing a choice again brings back what stood
 * there before it.
 */
export function ResumeHeadline({
  value,
  headlines,
  field,
  onChange,
  onFocus,
}: {
  value: string;
  headlines: readonly Headline[];
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (headline: string) => void;
  onFocus: () => void;
}) {
  const id = useId();
  const before = useRef('');
  const choose = (text: string) => {
    if (value === text) return onChange(before.current);
    if (headlines.every((each) => each.text !== value)) before.current = value;
    onChange(text);
  };
  return (
    <div className={styles.headline} data-screen-only>
      <label htmlFor={id} className={editor.label}>
        {words.headline}
      </label>
      {headlines.length > 0 && (
        <fieldset className={styles.choices}>
          <legend className={editor.hint}>{words.chooseHeadline}</legend>
          {headlines.map(({ name, text }) => (
            <button
              key={name}
              type="button"
              className={`${buttons.chip} ${styles.choice}`}
              aria-pressed={value === text}
              onClick={() => choose(text)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      <textarea
        id={id}
        ref={field}
        rows={2}
        className={`${editor.area} ${styles.field}`}
        value={value}
        placeholder={words.headlineExample}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
      />
    </div>
  );
}
