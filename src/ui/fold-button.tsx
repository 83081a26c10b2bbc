import type { MouseEvent } from 'react';
import buttons from './button.module.css';
import styles from './fold-button.module.css';
import type { Fold } from './use-fold.ts';

/** Unfolds a list, and folds it again; on paper it says how many entries are missing. */
export function FoldButton({ fold, all, fewer }: { fold: Fold; all: string; fewer: string }) {
  if (!fold.folds) return null;
  const toggle = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    fold.toggle();
    // Folding pulls the button up, maybe out of sight.
    if (fold.open) requestAnimationFrame(() => currentTarget.scrollIntoView?.({ block: 'nearest' }));
  };
  return (
    <div>
      <button type="button" className={buttons.button} aria-expanded={fold.open} onClick={toggle}>
        {fold.open ? fewer : all}
      </button>
      {!fold.open && <p className={styles.paper}>and {fold.hidden} more on the page itself</p>}
    </div>
  );
}
