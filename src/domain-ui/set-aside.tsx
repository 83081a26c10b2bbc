import { words } from '#words/domain-ui.ts';
import { asideWords } from '#words/search.ts';
import type { SetAside as Aside } from '../search/answers.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import styles from './set-aside.module.css';

const FEW = 6;

/** In one quiet line, the words that say nothing about the work; each can be put back, and then counts like the others. */
export function SetAside({ aside, onPutBack }: { aside: readonly Aside[]; onPutBack: (id: string) => void }) {
  if (aside.length === 0) return null;
  return (
    <section className={styles.aside} aria-label={words.setAside}>
      <span>{words.setAsideBefore}</span>
      <FoldedList
        items={aside}
        few={FEW}
        all={words.showAllSetAside(aside.length)}
        fewer={words.showFewerSetAside}
        className={styles.list}
        keyOf={({ id }) => id}
      >
        {({ id, kind, from }) => (
          <button
            type="button"
            className={styles.item}
            onClick={() => onPutBack(id)}
            title={words.setAsideTip(asideWords(kind))}
            aria-label={words.putBack(from, asideWords(kind))}
          >
            {from}
          </button>
        )}
      </FoldedList>
    </section>
  );
}
