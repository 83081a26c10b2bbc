import type { CSSProperties } from 'react';
import styles from './spread.module.css';

/**
 * How something is spread: a line from end to end, a box around its middle part, and a mark at its middle. Words beside it
 * must say the same.
 * @param from where the box begins, as a share of the line, 0 to 1.
 * @param middle where the mark is, the same.
 * @param to where the box ends, the same.
 */
export function Spread({ from, middle, to }: { from: number; middle: number; to: number }) {
  const style = { '--from': from, '--middle': middle, '--to': to } as CSSProperties;
  return (
    <div className={styles.track} style={style} aria-hidden="true">
      <span className={styles.box} />
      <span className={styles.mark} />
    </div>
  );
}
