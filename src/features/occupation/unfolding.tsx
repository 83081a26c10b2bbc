import { type ReactNode, useState } from 'react';
import styles from './unfolding.module.css';
import { usePrinting } from './use-printing.ts';

/** A short part that is folded on the screen and open on paper. */
export function Unfolding({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <details
      className={styles.details}
      open={open || printing}
      onToggle={(event) => !printing && setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
