import { memo, type ReactNode } from 'react';
import { words } from '#words/domain-ui.ts';
import { rankLabel } from '#words/rank.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupLabel } from './group-label.tsx';
import { MilitaryEntryLine } from './military-entry-line.tsx';
import styles from './military-group-list.module.css';
import type { MilitaryEntry, MilitaryGroup } from './military-groups.ts';
import { BranchName } from './title-labels.tsx';

/**
 * The titles of one branch and rank type, under the label that O*NET's pages give them; those beyond the first few are
 * folded away. In a group without a label each title says its own branches and rank types.
 */
export const MilitaryGroupList = memo(function MilitaryGroupList({
  group,
  few,
  note,
}: {
  group: MilitaryGroup;
  few: number;
  /** What else is to be said of a job. */
  note?: (entry: MilitaryEntry) => ReactNode;
}) {
  const { label, branch, entries, count } = group;
  return (
    <div className={styles.group}>
      {label && (
        <h3>
          <GroupLabel label={label} /> <span className={styles.count}>{words.titles(count)}</span>
        </h3>
      )}
      <FoldedList
        items={entries}
        few={few}
        all={words.showAllJobs(entries.length, label)}
        fewer={words.showFewerJobs(label)}
        className={styles.list}
        keyOf={(entry) => String(entry.specialty.id)}
      >
        {(entry) => (
          <>
            <MilitaryEntryLine entry={entry} branch={label ? branch : entry.specialty.branches[0]!} />
            {!label && <OwnLabels entry={entry} />}
            {note?.(entry)}
          </>
        )}
      </FoldedList>
    </div>
  );
});

function OwnLabels({ entry: { specialty } }: { entry: MilitaryEntry }) {
  return (
    <p className={styles.labels}>
      {specialty.branches.map((each) => (
        <BranchName key={each} branch={each} />
      ))}
      <span>{rankLabel(specialty.ranks)}</span>
    </p>
  );
}
