import { Link } from 'wouter';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { browsePath } from '../../runtime/paths.ts';
import styles from './military-only.module.css';

/** For jobs that the crosswalk links to no civilian occupation: says so plainly, and what helps next. */
export function MilitaryOnly({ specialty, branch }: { specialty: Specialty; branch: Branch }) {
  return (
    <div className={styles.box}>
      <p className={styles.statement}>This job has no direct civilian counterpart.</p>
      <p>
        The official crosswalk lists it as military only. That says nothing about your skills: it means that
        no single civilian occupation does the same work.
      </p>
      <p className={styles.next}>What helps next</p>
      <ul className={styles.list}>
        <li>
          <Link href="/">Search for what you did</Link> day to day, in plain words: led a team, drove trucks,
          kept radios running, trained people.
        </li>
        <li>Search for your second job or extra training as well: each code has its own matches.</li>
        <li>
          <Link href={browsePath(branch, specialty.ranks[0])}>Browse {branch} jobs</Link> near yours that do
          have civilian matches.
        </li>
      </ul>
    </div>
  );
}
