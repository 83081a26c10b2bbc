import type { Column, ValueOf } from './column.ts';

/** Reads and writes the project's fact tables: UTF-8 TSV, a header row, one row a line, no quoting. */

/** The columns of a table by name, in the order in which they are written. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What is known of a table: where it is, what its columns hold, and who writes it. */
export interface Table {
  /** Path under data/. */
  readonly path: string;
  readonly columns: Columns;
  /** Of a table with a column for each element of a list: what the cells of all columns not named above hold. */
  readonly others?: Column<unknown>;
  /** The columns whose cells together stand in one row only. */
  readonly key: readonly string[];
  /** derived: by data/derive from official files; written: by hand. */
  readonly origin: 'derived' | 'written';
}

/** A row: the value of each named column; and, of a table that has such columns, those of the others by name. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
} & (T extends { others: Column<infer O> } ? { readonly others: ReadonlyMap<string, O> } : unknown);

/** A row's cells as text; those that are empty may be left out. */
export type CellsOf<T extends Table> = { readonly [K in keyof T['columns']]?: string } & (T extends {
  others: Column<unknown>;
}
  ? { readonly [other: string]: string }
  : unknown);

/** Defines a table: its type says what a row holds. */
export function defineTable<const T extends Table & { key: readonly (keyof T['columns'] & string)[] }>(
  table: T,
): T {
  return table;
}

/** Where in a table something is wrong, and how to mend it; the message says all of it. */
export class TableError extends Error {
  /** @param place file, line and column, as far as they are known: 'data/x.tsv, line 3, column "branch"'. */
  constructor(table: Table, place: string, what: string) {
    const remedy =
      table.origin === 'written'
        ? `Correct data/${table.path}.`
        : `data/${table.path} is derived: correct data/derive or the official file, and run npm run derive.`;
    super(`data/${table.path}${place}: ${what}. ${remedy}`);
    this.name = 'TableError';
  }
}

/**
 * Parses a fact table.
 * @param text the file's text; a final line break is optional, blank lines are skipped.
 * @returns one typed object a row, in the file's order; a missing cell at the end of a row counts as empty.
 * @throws TableError naming line, column, what was found and what was expected: for a column that is missing or
 * unknown, a row longer than the header, a cell that its column does not allow, and a second row of one key.
 */
export function parseTable<T extends Table>(table: T, text: string): RowOf<T>[] {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n').split('\n') : text.split('\n');
  const header = (lines[0] ?? '').split('\t');
  const columns = columnsOf(table, header);
  const keyOf = keyReader(table, header);
  const lineOfKey = new Map<string, number>();
  const rows: RowOf<T>[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const cells = line.split('\t');
    if (cells.length > header.length)
      throw new TableError(
        table,
        `, line ${i + 1}`,
        `found ${cells.length} cells, expected ${header.length} as in the header`,
      );
    const key = keyOf(cells);
    lineOfKey.set(key, i + 1);
    rows.push(readRow(table, columns, cells, i + 1));
    // Counted rather than looked up first: a second row of a key is the exception.
    if (lineOfKey.size < rows.length) throw repeated(table, keyOf, lines, i, key);
  }
  return rows;
}

function keyReader(table: Table, header: readonly string[]): (cells: readonly string[]) => string {
  const [first = 0, ...rest] = table.key.map((column) => header.indexOf(column));
  return (cells) => {
    let key = cells[first] ?? '';
    for (const at of rest) key += `\t${cells[at] ?? ''}`;
    return key;
  };
}

function repeated(
  table: Table,
  keyOf: (cells: readonly string[]) => string,
  lines: readonly string[],
  at: number,
  key: string,
): TableError {
  const before = lines.findIndex((line, i) => i > 0 && line !== '' && keyOf(line.split('\t')) === key);
  return new TableError(
    table,
    `, line ${at + 1}, column ${quotedList(table.key)}`,
    `found ${quotedList(key.split('\t'))} as on line ${before + 1}, expected one row for each`,
  );
}

interface Place {
  readonly name: string;
  readonly column: Column<unknown>;
  /** One of the columns that the table names, not one for an element. */
  readonly named: boolean;
}

function columnsOf(table: Table, header: readonly string[]): Place[] {
  for (const name of Object.keys(table.columns)) {
    if (!header.includes(name))
      throw new TableError(table, ', line 1', `column "${name}" is missing, found ${quotedList(header)}`);
  }
  return header.map((name, i) => {
    const own = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
    const column = own ?? table.others;
    if (!column || header.indexOf(name) !== i)
      throw new TableError(
        table,
        ', line 1',
        `found column "${name}", expected ${quotedList(Object.keys(table.columns))}, each once`,
      );
    return { name, column, named: own !== undefined };
  });
}

function readRow<T extends Table>(
  table: T,
  columns: readonly Place[],
  cells: readonly string[],
  line: number,
): RowOf<T> {
  const row: Record<string, unknown> = {};
  const others = table.others ? new Map<string, unknown>() : undefined;
  for (let at = 0; at < columns.length; at++) {
    const place = columns[at]!;
    const cell = cells[at] ?? '';
    const value = place.column.read(cell);
    if (value === undefined)
      throw new TableError(
        table,
        `, line ${line}, column "${place.name}"`,
        `found ${JSON.stringify(cell)}, expected ${place.column.expects}`,
      );
    if (place.named) row[place.name] = value;
    else others?.set(place.name, value);
  }
  if (others) row.others = others;
  return row as RowOf<T>;
}

/**
 * Writes a fact table of typed rows; see `formatCells`.
 * @throws TableError for a value that would not be read again.
 */
export function formatTable<T extends Table>(table: T, rows: readonly RowOf<T>[]): string {
  const cells = rows.map((row) => {
    const values = row as Record<string, unknown> & { others?: ReadonlyMap<string, unknown> };
    const written: Record<string, string> = {};
    for (const [name, column] of Object.entries(table.columns)) written[name] = column.write(values[name]);
    if (table.others)
      for (const [name, value] of values.others ?? []) written[name] = table.others.write(value);
    return written;
  });
  // Named here: a column whose name is a number would lose its place among the cells.
  const others = (rows as readonly { others?: ReadonlyMap<string, unknown> }[]).flatMap((row) => [
    ...(row.others?.keys() ?? []),
  ]);
  return formatCells(table, cells as CellsOf<T>[], [...new Set(others)]);
}

/**
 * Writes a fact table of cells: the columns in the table's order; rows sorted by their text, so that two runs give the
 * same bytes; ended by a line break. Tabs and line breaks inside a cell become single spaces, since the format has no
 * quoting.
 * @param others the columns of a table that has one for each element, in their order; else as they first come.
 * @throws TableError for a cell that its column does not allow, and a second row of one key.
 */
export function formatCells<T extends Table>(
  table: T,
  rows: readonly CellsOf<T>[],
  others?: readonly string[],
): string {
  const all = rows as readonly Readonly<Record<string, string | undefined>>[];
  const named = Object.keys(table.columns);
  const elements = table.others
    ? (others ?? [...new Set(all.flatMap(Object.keys))].filter((name) => !named.includes(name)))
    : [];
  const header = [...named, ...elements];
  const lines = all.map((row) => header.map((name) => plainCell(row[name] ?? '')).join('\t'));
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const text = `${[header.join('\t'), ...lines].join('\n')}\n`;
  if (parseTable(table, text).length < rows.length)
    throw new TableError(table, '', 'found a row without a single cell, expected a value in its key');
  return text;
}

function plainCell(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ').trim();
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
