import { Link } from 'wouter';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { occupationPath } from '../../runtime/paths.ts';
import styles from './specific-occupations.module.css';

/** The specific occupations under a residual ("All Other"), which by itself says little. */
export function SpecificOccupations({
  occupation,
  specific,
}: {
  occupation: OccupationBrief;
  specific: readonly OccupationBrief[];
}) {
  if (specific.length === 0) return null;
  return (
    <div className={styles.specific}>
      <p>
        {occupation.title.endsWith('All Other')
          ? 'A group for what fits nowhere else. The specific occupations in it:'
          : 'More specific occupations in it:'}
      </p>
      <ul className={styles.list}>
        {specific.map(({ code, title }) => (
          <li key={code}>
            <Link href={occupationPath(code)}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
