import { memo } from 'react';
import { rankLabel } from '../../domain/rank-type.ts';
import { countOf } from '../../domain-ui/format.ts';
import { GroupLabel } from '../../domain-ui/group-label.tsx';
import { MilitaryEntryLine } from '../../domain-ui/military-entry-line.tsx';
import type { MilitaryGroup } from '../../domain-ui/military-groups.ts';
import { BranchName } from '../../domain-ui/title-labels.tsx';
import { FoldedList } from '../../ui/folded-list.tsx';
import styles from './match-group.module.css';

const FEW = 24;

/** The jobs under one heading; those beyond the first two dozen are folded away. */
export const MatchGroup = memo(function MatchGroup({ group }: { group: MilitaryGroup }) {
  const { label, branch, entries, count } = group;
  return (
    <div className={styles.group}>
      {label && (
        <h3>
          <GroupLabel label={label} /> <span className={styles.count}>{countOf(count, 'title')}</span>
        </h3>
      )}
      <FoldedList
        items={entries}
        few={FEW}
        all={`Show all ${countOf(entries.length, 'job')}${label && `: ${label}`}`}
        fewer={`Show fewer${label && `: ${label}`}`}
        className={styles.list}
        keyOf={(entry) => String(entry.specialty.id)}
      >
        {(entry) => (
          <>
            <MilitaryEntryLine entry={entry} branch={label ? branch : entry.specialty.branches[0]!} />
            {!label && (
              <p className={styles.labels}>
                {entry.specialty.branches.map((each) => (
                  <BranchName key={each} branch={each} />
                ))}
                <span>{rankLabel(entry.specialty.ranks)}</span>
              </p>
            )}
          </>
        )}
      </FoldedList>
    </div>
  );
});
