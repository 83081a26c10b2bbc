import { Link } from 'wouter';
import styles from './military-only.module.css';

/** For jobs that the crosswalk links to no civilian occupation: says so plainly, and what comes instead. */
export function MilitaryOnly() {
  return (
    <div className={styles.box}>
      <p className={styles.statement}>This job has no direct civilian counterpart.</p>
      <p>
        The official crosswalk lists it as military only: no single civilian occupation does the same work.
        That says nothing about your skills. Below is where people of this job go, what they carry over, and
        what they add.
      </p>
      <p>
        Had a second job or extra training? <Link href="/">Search for it</Link> as well: each code has its own
        matches.
      </p>
    </div>
  );
}
