import styles from '../ui/text.module.css';

/** The label of a group, "Marine Corps - Enlisted", broken after its dash if at all. */
export function GroupLabel({ label }: { label: string }) {
  const end = label.indexOf(' - ') + 2;
  if (end < 2) return label;
  return (
    <>
      <span className={styles.whole}>{label.slice(0, end)}</span>
      {label.slice(end)}
    </>
  );
}
