import { parseTable, type Row } from '../data/table.ts';

/** The fact tables' texts: path under data/ ("occupations/pay.tsv") → text. */
export type TableTexts = ReadonlyMap<string, string>;

/**
 * The rows of a table that has to be there.
 * @throws Error if the table or one of the columns is missing.
 */
export function requiredRows(tables: TableTexts, path: string, columns: readonly string[]): Row[] {
  const text = tables.get(path);
  if (text === undefined) throw new Error(`data/${path} is missing`);
  return parseTable(text, `data/${path}`, columns);
}

/** The rows of a table that may not be written yet; none then. */
export function optionalRows(tables: TableTexts, path: string, columns: readonly string[]): Row[] {
  const text = tables.get(path);
  return text === undefined ? [] : parseTable(text, `data/${path}`, columns);
}

/** Groups rows by a column's value, in the table's order. */
export function rowsBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column]!;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** One row a key. */
export function rowBy(rows: readonly Row[], column: string): Map<string, Row> {
  return new Map(rows.map((row) => [row[column]!, row]));
}
