import type { ReactNode } from 'react';
import { words } from '#words/lists.ts';
import buttons from '../../ui/button.module.css';
import styles from './lists.module.css';

/** Moves something on the list, or takes it off. */
export function ItemButtons({
  name,
  first,
  last,
  onMove,
  onRemove,
}: {
  name: string;
  first: boolean;
  last: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}) {
  const of = <span className="visually-hidden">{name}</span>;
  return (
    <div className={styles.buttons}>
      <MoveButton by={-1} end={first} onMove={onMove}>
        <span aria-hidden="true">↑</span> {words.up} {of}
      </MoveButton>
      <MoveButton by={1} end={last} onMove={onMove}>
        <span aria-hidden="true">↓</span> {words.down} {of}
      </MoveButton>
      <button type="button" className={buttons.chip} onClick={onRemove}>
        {words.remove} {of}
      </button>
    </div>
  );
}

/** At an end of the list it keeps the focus, and does nothing. */
function MoveButton({
  by,
  end,
  onMove,
  children,
}: {
  by: 1 | -1;
  end: boolean;
  onMove: (by: 1 | -1) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`${buttons.chip} ${end ? styles.off : ''}`}
      aria-disabled={end}
      data-by={by}
      onClick={() => onMove(by)}
    >
      {children}
    </button>
  );
}
