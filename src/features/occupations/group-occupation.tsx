import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { SocTree } from '../../data/soc-tree.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import styles from './group-tree.module.css';
import { ReverseMatchesLink } from './reverse-matches-link.tsx';

/** An O*NET occupation among those of its group. */
export function GroupOccupation({ occupation, soc }: { occupation: OccupationBrief; soc: SocTree }) {
  return (
    <div className={styles.occupation}>
      <OccupationLine occupation={occupation} withZone />
      <span className={styles.counts}>
        <span className={styles.code}>{occupation.code}</span>{' '}
        <ReverseMatchesLink occupation={occupation} count={soc.countCurrent(occupation.code)} />
      </span>
      <ShortlistSlot choice={occupationChoice(occupation.code)} name={occupation.title} />
    </div>
  );
}
