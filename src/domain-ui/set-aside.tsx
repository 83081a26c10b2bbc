import { asideWords } from '../language/english/search.ts';
import type { SetAside as Aside } from '../search/answers.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import styles from './set-aside.module.css';

const FEW = 6;

/** In one quiet line, the words that say nothing about the work; each can be put back, and then counts like the others. */
export function SetAside({ aside, onPutBack }: { aside: readonly Aside[]; onPutBack: (id: string) => void }) {
  if (aside.length === 0) return null;
  return (
    <section className={styles.aside} aria-label="Set aside">
      <span>Set aside:</span>
      <FoldedList
        items={aside}
        few={FEW}
        all={`Show all ${aside.length} that were set aside`}
        fewer="Show fewer that were set aside"
        className={styles.list}
        keyOf={({ id }) => id}
      >
        {({ id, kind, from }) => (
          <button
            type="button"
            className={styles.item}
            onClick={() => onPutBack(id)}
            title={`${asideWords(kind)}. Put back to search for it too.`}
            aria-label={`“${from}”, ${asideWords(kind)}. Put back`}
          >
            {from}
          </button>
        )}
      </FoldedList>
    </section>
  );
}
