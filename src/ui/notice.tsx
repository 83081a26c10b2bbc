import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A short note that stands out: something to know, or something that went wrong. */
export function Notice({ tone = 'note', children }: { tone?: 'note' | 'error'; children: ReactNode }) {
  return (
    <div className={tone === 'error' ? `${styles.notice} ${styles.error}` : styles.notice}>{children}</div>
  );
}
