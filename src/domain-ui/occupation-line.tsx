import { Link } from 'wouter';
import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { type Arrival, stateOf } from '../runtime/arrival.ts';
import { occupationPath } from '../runtime/paths.ts';
import { OccupationFacts } from './occupation-facts.tsx';
import styles from './occupation-line.module.css';

/** A civilian occupation in a list: its name as a link, median pay and outlook, and whose figures these are. */
export function OccupationLine({
  occupation,
  withZone = false,
  arrival,
}: {
  occupation: OccupationBrief;
  withZone?: boolean;
  /** The military job that the line is of, which the occupation's page then names. */
  arrival?: Arrival | undefined;
}) {
  return (
    <div className={styles.line}>
      <Link href={occupationPath(occupation.code)} state={stateOf(arrival)} className={styles.name}>
        {occupation.title}
      </Link>
      <OccupationFacts occupation={occupation} withZone={withZone} />
    </div>
  );
}
