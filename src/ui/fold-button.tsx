import type { MouseEvent, ReactNode } from 'react';
import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import styles from './fold-button.module.css';
import { type Fold, PAGE_ROWS } from './use-fold.ts';

/** Unfolds a list, by steps where it is very long, and folds it again; on paper it says how many entries are missing. */
export function FoldButton({
  fold,
  all,
  fewer,
  className = buttons.button,
}: {
  fold: Fold;
  all: ReactNode;
  fewer: ReactNode;
  /** How the buttons look. */
  className?: string | undefined;
}) {
  if (!fold.folds) return null;
  const hidden = fold.total - fold.shown;
  const toggle = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    fold.toggle();
    // Folding pulls the button up, maybe out of sight.
    if (fold.open) requestAnimationFrame(() => currentTarget.scrollIntoView?.({ block: 'nearest' }));
  };
  return (
    <div>
      <div className={styles.buttons}>
        {fold.open && hidden > 0 && (
          <button type="button" className={className} onClick={fold.showMore}>
            {words.showMoreOf(Math.min(hidden, PAGE_ROWS), fold.total)}
          </button>
        )}
        <button type="button" className={className} aria-expanded={fold.open} onClick={toggle}>
          {fold.open ? fewer : all}
        </button>
      </div>
      {hidden > 0 && <p className={styles.paper}>{words.moreOnThePage(hidden)}</p>}
    </div>
  );
}
