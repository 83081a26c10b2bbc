import { Link } from 'wouter';
import styles from './military-only.module.css';

/** For jobs that the crosswalk links to no civilian occupation: says so plainly, and what comes instead. */
export function MilitaryOnly() {
  return (
    <div className={styles.box}>
      <p className={styles.statement}>This job has no direct civilian counterpart.</p>
      <p>
        The official crosswalk lists it as military only: no single civilian occupation does the same work.
        That says nothing about your skills. Below is where it can lead, what carries over, and what to add.
      </p>
      <p data-screen-only>
        Had a second job or extra training? <Link href="/">Search for it</Link> as well: each code has its own
        matches.
      </p>
    </div>
  );
}
