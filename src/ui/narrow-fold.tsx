import { type ReactNode, useId, useState } from 'react';
import styles from './narrow-fold.module.css';
import { useLater } from './use-later.ts';

// As in the style sheet.
const NARROW = '(width < 44rem)';

/** A part that is folded away on narrow screens until its button is pressed; wide ones always show it. */
export function NarrowFold({
  summary,
  children,
}: {
  /** What the button says. */
  summary: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  // Folded away it is in nobody's sight.
  const drawn = useLater(!window.matchMedia?.(NARROW).matches);
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span>{summary}</span>
        <span className={styles.arrow} aria-hidden="true" />
      </button>
      <div id={panel} className={`${styles.panel} ${open ? styles.open : ''}`}>
        {(drawn || open) && children}
      </div>
    </>
  );
}
