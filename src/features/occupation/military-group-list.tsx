import { countOf } from '../../domain-ui/format.ts';
import { FoldedList } from './folded-list.tsx';
import { GroupLabel } from './group-label.tsx';
import { MilitaryEntryLine } from './military-entry-line.tsx';
import styles from './military-group-list.module.css';
import type { MilitaryGroup } from './military-groups.ts';

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
