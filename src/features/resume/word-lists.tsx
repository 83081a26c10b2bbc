import styles from './word-lists.module.css';

/** Words that a résumé does not have yet, and those that it has. */
export function WordLists({
  missing,
  said,
}: {
  missing: { title: string; words: readonly { word: string; why: string }[] };
  said: { title: string; words: readonly { word: string; why: string }[] };
}) {
  return (
    <div className={styles.lists}>
      {[missing, said].map(({ title, words }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={styles.words}>
            {words.map(({ word, why }) => (
              <li key={`${word} ${why}`}>
                <span className={styles.word}>{word}</span>
                {why && <span className={styles.why}> {why}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
