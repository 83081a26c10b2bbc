import type { CSSProperties } from 'react';
import { FoldButton } from '../../ui/fold-button.tsx';
import { useFold } from '../../ui/use-fold.ts';
import { Bar } from './bar.tsx';
import styles from './bar-table.module.css';

export interface BarRow {
  label: string;
  /** A plainer word for the label, or what sets the row apart. */
  note?: string | undefined;
  /** 0 to 1 of the longest possible bar. */
  share: number;
  /** The figure in words: "53%", "2.9 of 3". */
  figure: string;
}

/** A chart and its table in one: each row is a label, a bar and the figure. */
export function BarTable({
  caption,
  head,
  rows,
  shortLabels = false,
  fold: { few, all, fewer } = { few: rows.length, all: '', fewer: '' },
}: {
  caption: string;
  /** Names of the two columns. */
  head: [label: string, figure: string];
  rows: readonly BarRow[];
  /** The labels need little room, such as years. */
  shortLabels?: boolean;
  /** How many rows show at first, and the words that ask for all and for fewer. */
  fold?: { few: number; all: string; fewer: string };
}) {
  const fold = useFold(rows.length, few);
  // All figures take the room of the longest, so that every bar is drawn to the same scale.
  const room = { '--room': Math.max(4, ...rows.map(({ figure }) => figure.length)) } as CSSProperties;
  return (
    <>
      <table className={`${styles.table} ${shortLabels ? styles.years : ''}`} style={room}>
        <caption>{caption}</caption>
        <colgroup>
          <col className={shortLabels ? styles.short : styles.label} />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{head[0]}</th>
            <th scope="col">{head[1]}</th>
          </tr>
        </thead>
        <tbody ref={fold.listRef}>
          {rows.slice(0, fold.shown).map((row) => (
            <tr key={row.label}>
              <th scope="row">
                {row.label}
                {row.note && <span className={styles.note}> {row.note}</span>}
              </th>
              <td>
                <span className={styles.cell}>
                  <Bar share={row.share} />
                  <span className={styles.figure}>{row.figure}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FoldButton fold={fold} all={all} fewer={fewer} />
    </>
  );
}
