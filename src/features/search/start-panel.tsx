import { Link } from 'wouter';
import { words } from '#words/search-page.ts';
import { BranchTiles } from '../../domain-ui/branch-tiles.tsx';
import { searchPath } from '../../runtime/paths.ts';
import styles from './start-panel.module.css';

/** What the front page shows before anything is typed. */
export function StartPanel() {
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{words.lead}</p>
      <section aria-labelledby="examples">
        <h2 id="examples">{words.tryOne}</h2>
        <ul className={styles.examples}>
          {words.examples.map(({ text, what }) => (
            <li key={text}>
              <Link href={searchPath(text)} className={styles.example}>
                <span className={styles.text}>{text}</span> <span className={styles.what}>{what}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="branches">
        <h2 id="branches">{words.orBrowse}</h2>
        <BranchTiles />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{words.howToUse}</h2>
        <dl className={styles.readers}>
          {words.readers.map(({ who, how }) => (
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
