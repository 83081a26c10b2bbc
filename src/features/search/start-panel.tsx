import { Link } from 'wouter';
import { BranchTiles } from '../../domain-ui/branch-tiles.tsx';
import { searchPath } from '../../runtime/paths.ts';
import styles from './start-panel.module.css';
import { EXAMPLES, READERS } from './start-words.ts';

/** What the front page shows before anything is typed. */
export function StartPanel() {
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>
        Type what you did in uniform. See what it is called outside, by the official crosswalk of all six
        branches, with pay and outlook.
      </p>
      <section aria-labelledby="examples">
        <h2 id="examples">Try one</h2>
        <ul className={styles.examples}>
          {EXAMPLES.map(({ text, what }) => (
            <li key={text}>
              <Link href={searchPath(text)} className={styles.example}>
                <span className={styles.text}>{text}</span> <span className={styles.what}>{what}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="branches">
        <h2 id="branches">Or browse a branch</h2>
        <BranchTiles />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">How to use it</h2>
        <dl className={styles.readers}>
          {READERS.map(({ who, how }) => (
            <div key={who}>
              <dt>{who}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
