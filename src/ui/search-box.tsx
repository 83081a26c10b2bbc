import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { words } from '#words/ui.ts';
import { focusFirstResult, openFirstResult } from './result-keys.ts';
import styles from './search-box.module.css';
import { SEARCH_BOX_ID } from './search-box-id.ts';

const HINT_ID = 'search-hint';
// Where a keyboard is likely and the box does not cover half the screen with an on-screen one.
const WIDE = '(min-width: 48rem) and (pointer: fine)';

interface SearchBoxProps {
  label: string;
  text: string;
  onType: (text: string) => void;
  /** The element that the results are shown in. */
  outcome: RefObject<HTMLElement | null>;
}

/** A page's one search box. Its form is sent to nobody, not even before the script is there: Enter opens the match, or moves into the list. */
export function SearchBox({ label, text, onType, outcome }: SearchBoxProps) {
  const { box, clear, onKeyDown, onSubmit } = useBoxKeys({ text, onType, outcome });
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers on office machines do not know <search>
    <form role="search" method="dialog" className={styles.form} onSubmit={onSubmit}>
      <label className={styles.label} htmlFor={SEARCH_BOX_ID}>
        {label}
      </label>
      <div className={styles.field}>
        <MagnifyingGlass />
        <input
          ref={box}
          id={SEARCH_BOX_ID}
          className={styles.input}
          type="search"
          value={text}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={HINT_ID}
        />
        {text && (
          <button type="button" className={styles.clear} onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      <Hint />
    </form>
  );
}

/** What the keys do: Escape clears, Down goes into the results, Enter opens the match. */
function useBoxKeys({ text, onType, outcome }: Omit<SearchBoxProps, 'label'>) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (window.matchMedia?.(WIDE).matches) box.current?.focus({ preventScroll: true });
  }, []);
  const clear = () => {
    onType('');
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text) {
      event.preventDefault();
      clear();
    } else if (event.key === 'ArrowDown' && outcome.current && focusFirstResult(outcome.current)) {
      event.preventDefault();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome.current) openFirstResult(outcome.current);
  };
  return { box, clear, onKeyDown, onSubmit };
}

function MagnifyingGlass() {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </svg>
  );
}

function Hint() {
  const [toSearch, toResults, toClear] = words.searchKeys;
  return (
    <p id={HINT_ID} className={styles.hint}>
      {words.searchHint}
      <span className={styles.keys}>
        {' '}
        <kbd>/</kbd> {toSearch} <kbd>↓</kbd> {toResults} <kbd>{words.escapeKey}</kbd> {toClear}
      </span>
    </p>
  );
}
