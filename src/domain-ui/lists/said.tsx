import { type RefObject, useEffect, useRef } from 'react';
import { words } from '#words/lists.ts';
import buttons from '../../ui/button.module.css';
import styles from './said.module.css';
import type { LastChange } from './use-changes.ts';

/** What was done last, and the way to undo it, at the foot of the window. Its button takes the focus of what went. */
export function Said({
  changes,
  after,
}: {
  changes: LastChange;
  /** Takes the focus once that is undone. */
  after: RefObject<HTMLElement | null>;
}) {
  const { said, undoable, shown } = changes;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Something that had the focus is gone.
    if (undoable && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [undoable]);
  const undo = () => {
    changes.undo(words.undone);
    after.current?.focus();
  };
  return (
    <div className={said && shown ? styles.said : 'visually-hidden'} data-screen-only>
      <p role="status">{said}</p>
      {undoable && (
        <button ref={button} type="button" className={buttons.button} onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
