import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './combobox.module.css';
import form from './form.module.css';
import { ResultAnnouncement } from './result-announcement.tsx';

export interface ComboboxOption {
  key: string;
  words: string;
  /** What sets it apart from others of its name, or says what it is. */
  note: string;
}

interface ComboboxProps {
  label: string;
  hint: string;
  text: string;
  onType: (text: string) => void;
  /** What the text may mean, best first. */
  options: readonly ComboboxOption[];
  /** What to say above options that the text hardly means: none of them is marked until the reader moves to it. */
  doubt?: string | undefined;
  onChoose: (option: ComboboxOption) => void;
  onEscape: () => void;
  /** How many options there are, for screen readers, and what to say where there is none. */
  said: string;
  none: string;
}

/**
 * A text field with a list of what its text may mean, in the pattern of the ARIA Authoring Practices Guide: the focus stays
 * in the field, Down and Up move through the list, Enter takes the marked option, Escape leaves.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, text, onType, options, doubt, onChoose, said, none } = props;
  const id = useId();
  const { field, marked, onKeyDown } = useComboboxKeys(props);
  const optionId = (i: number) => `${id}-${i}`;
  const open = options.length > 0;
  return (
    <div className={styles.combobox}>
      <label className={form.field} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={form.input}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && marked >= 0 ? optionId(marked) : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {open && doubt && <p>{doubt}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={!open}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={option.key}
            id={optionId(i)}
            role="option"
            tabIndex={-1}
            aria-selected={i === marked}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.words} <span className={styles.note}>{option.note}</span>
          </div>
        ))}
      </div>
      {text.trim() !== '' && !open && <p>{none}</p>}
      <ResultAnnouncement words={text.trim() === '' ? '' : said} />
    </div>
  );
}

function useComboboxKeys({ text, options, doubt, onChoose, onEscape }: ComboboxProps) {
  const field = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState({ text: '', position: 0 });
  useEffect(() => field.current?.focus(), []);
  // What was marked belongs to the text that it was found by.
  const first = doubt ? -1 : 0;
  const marked = at.text === text ? Math.min(at.position, Math.max(first, options.length - 1)) : first;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = options[marked];
    if (step !== 0 && options.length > 0)
      setAt({
        text,
        position: (Math.max(marked, step < 0 ? 0 : -1) + step + options.length) % options.length,
      });
    else if (event.key === 'Enter' && option) onChoose(option);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };
  return { field, marked, onKeyDown };
}
