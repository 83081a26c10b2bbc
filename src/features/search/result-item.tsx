import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { countOf, isMilitaryOnly } from '../../domain-ui/format.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { militaryPath } from '../../runtime/paths.ts';
import type { MilitaryResult } from '../../search/answers.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { ResultTitle } from '../../ui/result-title.tsx';
import { matchedLevel } from './matched-level.ts';
import styles from './result-item.module.css';

const MOST_SHOWN = 3;

/** One result, to be read in one glance: title, labels, an arrow, the civilian side, and why it is here. */
export function ResultItem({
  result,
  lookup,
  text,
}: {
  result: MilitaryResult;
  lookup: CrosswalkLookup;
  text: string;
}) {
  const { specialty, marks, evidence } = result;
  const level = matchedLevel(result, text);
  const path = militaryPath(specialty.branches[0]!, level?.typed ? level.title.code : specialty.code);
  const titles = level ? [level.title] : lookup.titlesOf(specialty);
  const occupations = lookup.occupations([...new Set(titles.flatMap((title) => title.occupations))]);
  const more = occupations.length - MOST_SHOWN;

  return (
    <li className={styles.item}>
      <div className={styles.military}>
        <ResultTitle href={path} text={specialty.title} marks={marks.specialtyTitle} />
        <TitleLabels
          code={<MarkedText text={specialty.code} marks={marks.specialtyCode} />}
          branches={specialty.branches}
          ranks={specialty.ranks}
          status={specialty.status}
        />
        {level && (
          <p className={styles.level}>
            <span className={styles.levelCode}>
              <MarkedText text={level.title.code} marks={level.typed ? marks.code : []} />
            </span>{' '}
            <MarkedText text={level.title.title} marks={marks.title} />
          </p>
        )}
      </div>
      <div className={styles.match}>
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
      {evidence[0] && <p className={styles.reason}>Matched: {evidence[0].reason}</p>}
    </li>
  );
}
