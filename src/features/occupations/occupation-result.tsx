import { memo } from 'react';
import { words } from '#words/occupations.ts';
import { occupationReason } from '#words/search.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SocTree } from '../../data/soc-tree.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { OccupationFacts } from '../../domain-ui/occupation-facts.tsx';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { SpecificOccupations } from '../../domain-ui/specific-occupations.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import type { OccupationResult as Result } from '../../search/answers.ts';
import { ResultTitle } from '../../ui/result-title.tsx';
import { EvidenceGroups } from './evidence-groups.tsx';
import styles from './occupation-result.module.css';
import { ReverseMatchesLink } from './reverse-matches-link.tsx';

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
  const { evidence } = result;
  const reason = occupationReason(result);
  const occupation = lookup.occupation(result.occupation);
  if (!occupation) return null;
  const title = evidence.find(({ group }) => group === 'title');
  return (
    <li className={styles.item}>
      <div className={styles.occupation}>
        <ResultTitle
          href={occupationPath(occupation.code)}
          text={occupation.title}
          marks={title?.items[0]?.marks ?? []}
        />
        <p className={styles.labels}>
          <span className={styles.code}>{occupation.code}</span>
          <ReverseMatchesLink occupation={occupation} count={soc.countCurrent(occupation.code)} />
        </p>
        <OccupationFacts occupation={occupation} withZone />
        <ShortlistSlot choice={occupationChoice(occupation.code)} name={occupation.title} />
        <SpecificOccupations occupation={occupation} specific={lookup.underneath(occupation.code)} small />
      </div>
      <div className={styles.matched}>
        {reason && <p className={styles.reason}>{reason}</p>}
        {evidence.length === 0 && !reason && <p className={styles.reason}>{words.similarWords}</p>}
        <EvidenceGroups evidence={evidence} />
      </div>
    </li>
  );
});
