import buttons from '../shared/button.module.css';
import type { Fold } from './use-fold.ts';

/** Unfolds a list, and folds it again. */
export function FoldButton({ fold, all, fewer }: { fold: Fold; all: string; fewer: string }) {
  if (!fold.folds) return null;
  return (
    <div>
      <button type="button" className={buttons.button} aria-expanded={fold.open} onClick={fold.toggle}>
        {fold.open ? fewer : all}
      </button>
    </div>
  );
}
