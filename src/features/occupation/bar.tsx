import type { CSSProperties } from 'react';
import styles from './bar.module.css';

/** A bar as long as its share of the whole; the number that it stands for is written beside it. */
export function Bar({ share, faint = false }: { share: number; faint?: boolean }) {
  const style = { '--share': Math.min(1, Math.max(0, share)) } as CSSProperties;
  return (
    <span className={styles.track} aria-hidden="true">
      {share > 0 && <span className={faint ? styles.faint : styles.bar} style={style} />}
    </span>
  );
}
