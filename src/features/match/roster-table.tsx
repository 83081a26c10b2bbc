import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/match.ts';
import { RosterRow } from './roster-row.tsx';
import type { RosterStore } from './roster-store.ts';
import styles from './roster-table.module.css';

/** About how high a row is, before it is drawn. */
const ROW_HEIGHT = 140;

/**
 * The rows, of which only those in sight are drawn: a list may have tens of thousands.
 * @param reasonOf why a job stands where it does in the ranking; null where there is none.
 */
export function RosterTable({
  store,
  rows,
  reasonOf,
}: {
  store: RosterStore;
  rows: readonly number[];
  reasonOf: ((specialty: number | null) => string) | null;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const { matches, chosen, list, start } = useStore(store);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => rows[at]!,
    overscan: 3,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={words.tableLabel}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {Object.entries(words.table).map(([column, name]) => (
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {drawn.map(({ key, index }) => {
            const row = rows[index]!;
            return (
              <RosterRow
                key={key}
                measure={virtual.measureElement}
                at={index}
                record={list!.records[row + start]!}
                match={matches[row]!}
                chosen={chosen.get(row) ?? null}
                reasonOf={reasonOf}
                find={store.find}
                onChoose={(job) => store.choose(row, job)}
              />
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** In place of the rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? (
    <tr>
      <td colSpan={5} style={{ height }} className={styles.space} />
    </tr>
  ) : null;
}
