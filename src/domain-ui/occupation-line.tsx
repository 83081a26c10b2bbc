import { Link } from 'wouter';
import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { occupationPath } from '../runtime/paths.ts';
import { OccupationFacts } from './occupation-facts.tsx';
import styles from './occupation-line.module.css';

/** A civilian occupation in a list: its name as a link, median pay and outlook, and whose figures these are. */
export function OccupationLine({
  occupation,
  withZone = false,
}: {
  occupation: OccupationBrief;
  withZone?: boolean;
}) {
  return (
    <div className={styles.line}>
      <Link href={occupationPath(occupation.code)} className={styles.name}>
        {occupation.title}
      </Link>
      <OccupationFacts occupation={occupation} withZone={withZone} />
    </div>
  );
}
