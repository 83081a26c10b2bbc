import { countOf } from '../../domain-ui/format.ts';
import { GroupLabel } from '../../domain-ui/group-label.tsx';
import { MilitaryEntryLine } from '../../domain-ui/military-entry-line.tsx';
import type { MilitaryGroup } from '../../domain-ui/military-groups.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import styles from './military-group-list.module.css';

const FEW = 8;

/** The titles of one branch and rank type, under the label that O*NET's pages give them. */
export function MilitaryGroupList({ group }: { group: MilitaryGroup }) {
  const { label, branch, entries, count } = group;
  return (
    <div className={styles.group}>
      <h3>
        <GroupLabel label={label} /> <span className={styles.count}>{countOf(count, 'title')}</span>
      </h3>
      <FoldedList
        items={entries}
        few={FEW}
        all={`Show all ${countOf(entries.length, 'job')}: ${label}`}
        fewer={`Show fewer: ${label}`}
        className={styles.list}
        keyOf={(entry) => String(entry.specialty.id)}
      >
        {(entry) => <MilitaryEntryLine entry={entry} branch={branch} />}
      </FoldedList>
    </div>
  );
}
