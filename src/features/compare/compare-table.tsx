import { Link } from 'wouter';
import { words } from '#words/compare.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import buttons from '../../ui/button.module.css';
import type { Column } from './columns.ts';
import styles from './compare-table.module.css';
import { isSame, type Row } from './row.ts';
import { Tag } from './tag.tsx';

interface Table {
  columns: readonly Column[];
  rows: readonly Row[];
  onRemove: (column: Column) => void;
}

/** The occupations side by side, a row for each thing that they are compared by. */
export function CompareTable({ columns, rows, onRemove }: Table) {
  return (
    <table className={styles.table}>
      <Caption columns={columns} />
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <Head key={column.code} column={column} onRemove={onRemove} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={styleOf(row)}>
            <th scope="row">
              <RowName row={row} />
            </th>
            <Cells row={row} columns={columns} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same where there is little room: what a row is stands over its cells. */
export function NarrowTable({ columns, rows, onRemove }: Table) {
  return (
    <table className={`${styles.table} ${styles.narrow}`}>
      <Caption columns={columns} />
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.code} column={column} onRemove={onRemove} />
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id} className={styleOf(row)}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              <RowName row={row} />
            </th>
          </tr>
          <tr>
            <Cells row={row} columns={columns} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function styleOf(row: Row): string {
  const { cells, prose } = row;
  const is = [
    isSame(row) && styles.same,
    prose && styles.prose,
    cells.every(({ empty }) => empty) && styles.nothing,
  ];
  return is.filter(Boolean).join(' ');
}

function Caption({ columns }: Pick<Table, 'columns'>) {
  return <caption className="visually-hidden">{words.caption(columns.map(({ title }) => title))}</caption>;
}

function Head({ column, onRemove }: { column: Column } & Pick<Table, 'onRemove'>) {
  const { code, title } = column;
  return (
    <th scope="col">
      <div className={styles.head}>
        <Link href={occupationPath(code)}>{title}</Link>
        <ShortlistSlot choice={occupationChoice(code)} name={title} />
        <button type="button" className={`${buttons.chip} ${styles.remove}`} onClick={() => onRemove(column)}>
          {words.remove} <span className="visually-hidden">{title}</span>
        </button>
      </div>
    </th>
  );
}

function RowName({ row }: { row: Row }) {
  return (
    <div className={styles.name}>
      <span>{row.name}</span> {isSame(row) && !row.together && <Tag>{words.same}</Tag>}
      {row.note && <span className={styles.note}>{row.note}</span>}
    </div>
  );
}

function Cells({ row: { cells, together }, columns }: { row: Row; columns: readonly Column[] }) {
  if (together) return <td colSpan={columns.length}>{cells[0]!.content}</td>;
  return columns.map(({ code }, i) => (
    <td key={code} className={cells[i]!.empty ? styles.empty : undefined}>
      {cells[i]!.content}
    </td>
  ));
}
