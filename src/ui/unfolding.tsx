import { type ReactNode, useState } from 'react';
import styles from './unfolding.module.css';
import { usePrinting } from './use-printing.ts';

/** A part that is folded on the screen, and open on paper where it is short. */
export function Unfolding({
  summary,
  onPaper = true,
  startOpen = false,
  children,
}: {
  summary: ReactNode;
  /** False for what would fill pages: then the paper has it as the reader left it. */
  onPaper?: boolean;
  startOpen?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(startOpen);
  const printing = usePrinting() && onPaper;
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
