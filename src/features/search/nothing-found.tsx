import { Link } from 'wouter';
import type { MilitaryAnswer } from '../../search/types.ts';
import buttons from '../shared/button.module.css';
import styles from './nothing-found.module.css';

/** Says that nothing was found, offers the nearest spellings, and names what else to try. */
export function NothingFound({ answer, onTry }: { answer: MilitaryAnswer; onTry: (text: string) => void }) {
  const explained = answer.recognised.length > 0;
  return (
    <div className={styles.nothing}>
      {!explained && <p>No military title matches. We show nothing rather than guess.</p>}
      {answer.suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <h3>Did you mean</h3>
          <ul className={styles.list}>
            {answer.suggestions.map((suggestion) => (
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
        <h3>What else to try</h3>
        <ul className={styles.tips}>
          <li>Type the code alone, without rank or skill level: 25B, HM, 0311, 2T2X1.</li>
          <li>Type what you did in plain words: truck driver, medic, radar repair.</li>
          <li>
            <Link href="/browse">Browse a branch</Link> by rank type and code.
          </li>
        </ul>
      </div>
    </div>
  );
}
