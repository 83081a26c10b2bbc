import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SameJob } from '../../domain/direction.ts';
import { reasonWords } from '../../language/english/directions.ts';
import { militaryPath } from '../../runtime/paths.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './where-it-leads.module.css';

/** The nearest jobs of the other branches, and why we hold them to be near. */
export function OtherBranches({
  jobs,
  lookup,
  level,
}: {
  jobs: readonly SameJob[];
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  if (jobs.length === 0) return null;
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  return (
    <div className={styles.leads}>
      <Heading level={level}>The nearest jobs in other branches</Heading>
      <p className={styles.about}>Found by us, by comparing titles, groups and where they lead.</p>
      <ul className={styles.list}>
        {jobs.map(({ branch, code, title, reasons }) => (
          <li key={`${branch} ${code}`} className={styles.direction}>
            <Link href={militaryPath(branch, code)}>
              {title} ({branch} {code})
            </Link>
            {reasons[0] && <p className={styles.why}>{reasonWords(reasons[0], titleOf)}.</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
