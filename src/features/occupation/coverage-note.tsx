import type { Coverage } from '../../domain/occupation.ts';
import styles from './text.module.css';

/** Whose figures these are, where they are not this occupation's alone. */
export function CoverageNote({ coverage, what }: { coverage: Coverage; what: string }) {
  if (coverage.exact) return null;
  const { title, code } = coverage.group;
  return (
    <p className={styles.quiet}>
      {what} for the group “{title}” ({code}), which this occupation is part of. There is no figure for it
      alone.
    </p>
  );
}
