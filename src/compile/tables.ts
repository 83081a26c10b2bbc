import { parseTable, type RowOf, type Table } from '../data/table.ts';

/** The fact tables' texts: path under data/ ("occupations/pay.tsv") → text. */
export type TableTexts = ReadonlyMap<string, string>;

/** The rows that were parsed of each set of texts: several compilers read the same table. */
const parsed = new WeakMap<TableTexts, Map<Table, unknown>>();

/**
 * The rows of a table, in its order. A table is parsed once for each set of texts.
 * @throws Error if the table is missing; TableError where its text is not what the table should hold.
 */
export function rowsOf<T extends Table>(tables: TableTexts, table: T): readonly RowOf<T>[] {
  const text = tables.get(table.path);
  if (text === undefined) throw new Error(`data/${table.path} is missing`);
  let rows = parsed.get(tables);
  if (!rows) {
    rows = new Map();
    parsed.set(tables, rows);
  }
  let own = rows.get(table) as RowOf<T>[] | undefined;
  if (!own) {
    own = parseTable(table, text);
    rows.set(table, own);
  }
  return own;
}

/** The rows of a table that may not be written yet; none then. */
export function optionalRowsOf<T extends Table>(tables: TableTexts, table: T): readonly RowOf<T>[] {
  return tables.has(table.path) ? rowsOf(tables, table) : [];
}

/** Groups rows by a column's value, in the table's order. */
export function groupRows<R, K extends keyof R>(rows: readonly R[], column: K): Map<R[K], R[]> {
  const groups = new Map<R[K], R[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

/** The rows of a table by a column whose values stand in one row only. */
export function rowBy<T extends Table, K extends keyof RowOf<T>>(
  tables: TableTexts,
  table: T,
  column: K,
): Map<RowOf<T>[K], RowOf<T>> {
  return new Map(rowsOf(tables, table).map((row) => [row[column], row]));
}

/**
 * A row that another table, or the program, names.
 * @throws Error naming the table that lacks it.
 */
export function requiredRow<K, R>(table: Table, rows: ReadonlyMap<K, R>, key: K, needer = ''): R {
  const row = rows.get(key);
  if (row === undefined)
    throw new Error(
      `data/${table.path}: no row "${key}"${needer && `, which ${needer} names`}; add it there, or mend what names it`,
    );
  return row;
}
