import styles from './skeleton.module.css';

/**
 * Grey lines in the shape of a list that is on its way. Screen readers hear the label instead.
 * @param whole it is all that the page has yet: then it fills the screen, so that nothing below it moves when the page comes.
 */
export function ListSkeleton({
  rows,
  label,
  whole = false,
}: {
  rows: number;
  label: string;
  whole?: boolean;
}) {
  return (
    <div className={whole ? styles.whole : styles.list} role="status" data-screen-only>
      <span className="visually-hidden">{label}</span>
      <div className={styles.rows} aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
          <div key={row} className={styles.row}>
            <div>
              <div className={`${styles.bar} ${styles.title}`} />
              <div className={`${styles.bar} ${styles.label}`} />
            </div>
            <div>
              <div className={`${styles.bar} ${styles.title}`} />
              <div className={`${styles.bar} ${styles.label}`} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
