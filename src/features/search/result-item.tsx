import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { MilitaryResult } from '../../search/types.ts';
import { countOf, isMilitaryOnly } from '../shared/format.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { OccupationLine } from '../shared/occupation-line.tsx';
import { militaryPath } from '../shared/paths.ts';
import { TitleLabels } from '../shared/title-labels.tsx';
import styles from './result-item.module.css';
import { RESULT_LINK } from './result-keys.ts';

const MOST_SHOWN = 3;

/** One result, to be read in one glance: title, labels, an arrow, the civilian side, and why it is here. */
export function ResultItem({ result, lookup }: { result: MilitaryResult; lookup: CrosswalkLookup }) {
  const { specialty, best, marks, evidence } = result;
  const branch = specialty.branches[0]!;
  const matchedLevel = best.code !== specialty.code;
  const byCode = evidence[0]?.kind === 'code' || evidence[0]?.kind === 'code-level';
  const path = militaryPath(branch, matchedLevel && byCode ? best.code : specialty.code);
  const occupations = lookup.occupations(best.occupations);
  const more = occupations.length - MOST_SHOWN;

  return (
    <li className={styles.item}>
      <div className={styles.military}>
        <h3 className={styles.title}>
          <Link href={path} {...RESULT_LINK}>
            <MarkedText text={specialty.title} marks={marks.specialtyTitle} />
          </Link>
        </h3>
        <TitleLabels
          code={<MarkedText text={specialty.code} marks={marks.specialtyCode} />}
          branches={specialty.branches}
          ranks={specialty.ranks}
          status={specialty.status}
        />
        {matchedLevel && (
          <p className={styles.level}>
            <span className={styles.levelCode}>
              <MarkedText text={best.code} marks={marks.code} />
            </span>{' '}
            <MarkedText text={best.title} marks={marks.title} />
          </p>
        )}
        {evidence.length > 0 && <p className={styles.reason}>{evidence[0]!.reason}</p>}
      </div>
      <div className={styles.civilian}>
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        {isMilitaryOnly(occupations) ? (
          <p>
            No direct civilian counterpart. <Link href={path}>What helps next</Link>
          </p>
        ) : (
          <ul className={styles.occupations} aria-label="Civilian occupations">
            {occupations.slice(0, MOST_SHOWN).map((occupation) => (
              <li key={occupation.code}>
                <OccupationLine occupation={occupation} />
              </li>
            ))}
            {more > 0 && (
              <li>
                <Link href={path}>{countOf(more, 'more occupation')}</Link>
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
}
