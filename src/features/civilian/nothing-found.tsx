import { Link } from 'wouter';
import buttons from '../shared/button.module.css';
import { occupationsPath } from '../shared/paths.ts';
import styles from './nothing-found.module.css';

/** Says that no occupation was found, and what else to try. */
export function NothingFound({
  suggestions,
  onTry,
}: {
  suggestions: readonly string[];
  onTry: (text: string) => void;
}) {
  return (
    <div className={styles.nothing}>
      <p>No civilian occupation matches. We show nothing rather than guess.</p>
      {suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <h3>Did you mean</h3>
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
        <h3>What else to try</h3>
        <ul className={styles.tips}>
          <li>Type a job title: truck driver, nurse, help desk.</li>
          <li>Type what the work is: fix jet engines, protect networks from hackers.</li>
          <li>
            <Link href={occupationsPath()}>Browse by group</Link>.
          </li>
        </ul>
      </div>
    </div>
  );
}
