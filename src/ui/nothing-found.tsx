import type { ReactNode } from 'react';
import { words as uiWords } from '#words/ui.ts';
import buttons from './button.module.css';
import styles from './nothing-found.module.css';

/** Says that nothing was found, offers the nearest spellings, and names what else to try. */
export function NothingFound({
  words,
  suggestions,
  onTry,
  tips,
}: {
  /** What was not found; without it something else on the page already says so. */
  words?: string | undefined;
  suggestions: readonly string[];
  onTry: (text: string) => void;
  /** What else to try, as items of a list. */
  tips: ReactNode;
}) {
  return (
    <div className={styles.nothing}>
      {words && <p>{words}</p>}
      {suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <h3>{uiWords.didYouMean}</h3>
          <ul className={styles.list}>
            {suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button type="button" className={buttons.chip} onClick={() => onTry(suggestion)}>
                  {suggestion}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{uiWords.whatElse}</h3>
        <ul className={styles.tips}>{tips}</ul>
      </div>
    </div>
  );
}
