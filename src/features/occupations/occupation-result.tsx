import { memo } from 'react';
import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SocTree } from '../../data/soc-tree.ts';
import { OccupationFacts } from '../../domain-ui/occupation-facts.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import type { OccupationResult as Result } from '../../search/answers.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { RESULT_LINK } from '../../ui/result-keys.ts';
import { EvidenceGroups } from './evidence-groups.tsx';
import styles from './occupation-result.module.css';
import { ReverseMatchesLink } from './reverse-matches-link.tsx';
import { SpecificOccupations } from './specific-occupations.tsx';

/** One occupation that was found: what it is, pay and outlook, the military titles that lead there, and what matched. */
export const OccupationResult = memo(function OccupationResult({
  result,
  lookup,
  soc,
}: {
  result: Result;
  lookup: CrosswalkLookup;
  soc: SocTree;
}) {
  const { occupation, evidence, reason } = result;
  const title = evidence.find(({ group }) => group === 'title');
  return (
    <li className={styles.item}>
      <div className={styles.occupation}>
        <h3 className={styles.title}>
          <Link href={occupationPath(occupation.code)} {...RESULT_LINK}>
            <MarkedText text={occupation.title} marks={title?.items[0]?.marks ?? []} />
          </Link>
        </h3>
        <p className={styles.labels}>
          <span className={styles.code}>{occupation.code}</span>
          <ReverseMatchesLink occupation={occupation} count={soc.countCurrent(occupation.code)} />
        </p>
        <OccupationFacts occupation={occupation} withZone />
        <SpecificOccupations occupation={occupation} specific={lookup.underneath(occupation.code)} />
      </div>
      <div className={styles.matched}>
        {reason && <p className={styles.reason}>{reason}</p>}
        {evidence.length === 0 && !reason && <p className={styles.reason}>Its words are close to these.</p>}
        <EvidenceGroups evidence={evidence} />
      </div>
    </li>
  );
});
