import { Link } from 'wouter';
import { words } from '#words/leads.ts';
import styles from './military-only.module.css';

/** For jobs that the crosswalk links to no civilian occupation: says so plainly, and what comes instead. */
export function MilitaryOnly() {
  return (
    <div className={styles.box}>
      <p className={styles.statement}>{words.militaryOnly.statement}</p>
      <p>{words.militaryOnly.text}</p>
      <p data-screen-only>
        {words.militaryOnly.second} <Link href="/">{words.militaryOnly.search}</Link> {words.militaryOnly.too}
      </p>
    </div>
  );
}
