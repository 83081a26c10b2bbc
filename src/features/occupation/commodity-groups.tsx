import type { ReactNode } from 'react';
import styles from './commodity-groups.module.css';

/** Products under the kind they are of. */
export function CommodityGroups<T>({
  groups,
  keyOf,
  children,
}: {
  groups: readonly { commodity: string; items: readonly T[] }[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  return (
    <div className={styles.groups}>
      {groups.map(({ commodity, items }) => (
        // Two kinds may have one title.
        <div key={`${commodity}/${items[0] && keyOf(items[0])}`} className={styles.group}>
          <h4>
            {commodity} <span className={styles.count}>({items.length})</span>
          </h4>
          <ul>
            {items.map((item) => (
              <li key={keyOf(item)}>{children(item)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
