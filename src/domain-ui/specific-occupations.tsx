import { Link } from 'wouter';
import { words } from '#words/domain-ui.ts';
import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { type Arrival, stateOf } from '../runtime/arrival.ts';
import { occupationPath } from '../runtime/paths.ts';
import { isCatchAll } from './format.ts';
import styles from './specific-occupations.module.css';

/**
 * The specific occupations under another one, such as under a residual ("All Other"), which by itself says little.
 * In a list of results they are small; elsewhere each has more room, and more is said.
 */
export function SpecificOccupations({
  occupation,
  specific,
  order = 'code',
  small = false,
  arrivalFor,
}: {
  occupation: OccupationBrief;
  specific: readonly OccupationBrief[];
  /** What they are ordered by: their codes, or how well they fit a job. Until that is known they keep their place empty. */
  order?: 'code' | 'fit' | 'unknown';
  small?: boolean;
  /** The military job that one comes from, for each of their codes. */
  arrivalFor?: (code: string) => Arrival;
}) {
  if (specific.length === 0) return null;
  const residual = isCatchAll(occupation);
  return (
    <div className={small ? styles.small : styles.roomy}>
      <p className={styles.words}>{small ? shortWords(residual) : longWords(residual)(order === 'fit')}</p>
      <ul className={small ? undefined : order === 'unknown' ? styles.coming : styles.columns}>
        {specific.map(({ code, title }) => (
          <li key={code}>
            <Link href={occupationPath(code)} state={stateOf(arrivalFor?.(code))}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function shortWords(residual: boolean): string {
  return residual ? words.specificIn.shortOther : words.specificIn.short;
}

function longWords(residual: boolean): (byFit: boolean) => string {
  return residual ? words.specificIn.longOther : words.specificIn.long;
}
