/**
 * Takes the rows out of official files. Every reader checks that the columns it is asked for are there, and that no row is
 * longer or shorter than the header, so that a damaged download stops the run instead of thinning out the tables.
 */
import Papa from 'papaparse';
import type { Row } from './read.ts';
import { SourceError, someOf } from './source-error.ts';
import { withoutControls } from './windows-1252.ts';

/**
 * Parses tab-separated text without quoting.
 * @throws Error naming file and line where a column is missing or a row's length differs from the header's.
 */
export function parseTsv<const C extends string>(
  text: string,
  name: string,
  columns: readonly C[],
): Row<C>[] {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return toRows(
    lines.map((line) => line.split('\t')),
    name,
    columns,
  );
}

/**
 * Parses comma-separated text with RFC 4180 quoting; a byte order mark is skipped.
 * @throws Error naming file and line where a column is missing, a row's length differs from the header's,
 * or a quote is not closed.
 */
export function parseCsv<const C extends string>(
  text: string,
  name: string,
  columns: readonly C[],
): Row<C>[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  const error = errors[0];
  if (error) throw new SourceError(`${name}, row ${(error.row ?? 0) + 1}`, error.message);
  return toRows(data, name, columns);
}

/** Cuts off the lines at the end that are one cell only: a table's notes. */
export function withoutNotes(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  const last = lines.findLastIndex((line) => Papa.parse<string[]>(line).data[0]!.length > 1);
  return lines.slice(0, last + 1).join('\n');
}

/**
 * Takes the table out of a worksheet: the header is the first row that holds all the columns; what stands
 * above it is a title. Empty rows are skipped. Numbers become their shortest decimal text, empty cells ''.
 * @throws Error naming the columns that no row has.
 */
export function sheetRows<const C extends string>(
  cells: readonly (readonly unknown[])[],
  name: string,
  columns: readonly C[],
): Row<C>[] {
  const text = cells.map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
  );
  const start = text.findIndex((row) => columns.every((column) => row.includes(column)));
  if (start < 0) {
    const seen = new Set(text.flat());
    const missing = columns.filter((column) => !seen.has(column));
    throw new SourceError(
      name,
      `no header row with the columns; missing: ${missing.join(', ') || 'none, but not in one row'}`,
    );
  }
  const filled = text.flatMap((row, at) => (at >= start && row.some((cell) => cell !== '') ? [at] : []));
  return toRows(
    filled.map((at) => text[at]!),
    name,
    columns,
    (row) => filled[row]! + 1,
  );
}

/**
 * The columns that were asked for, of each row.
 * @param numberOf the number of a row of the table in the file, counted from 1.
 * @throws SourceError where a column is missing, or a row's length differs from the header's.
 */
export function toRows<C extends string>(
  table: readonly (readonly string[])[],
  name: string,
  columns: readonly C[],
  numberOf = (row: number) => row + 1,
): Row<C>[] {
  const header = table[0] ?? [];
  for (const column of columns) {
    if (!header.includes(column))
      throw new SourceError(
        name,
        `column "${column}" is missing; found ${someOf(
          header.map((each) => `"${each}"`),
          12,
        )}`,
      );
  }
  const places = columns.map((column) => [column, header.indexOf(column)] as const);
  return table.slice(1).map((row, i) => {
    if (row.length !== header.length) {
      throw new SourceError(
        `${name}, row ${numberOf(i + 1)}`,
        `${row.length} cells, the header has ${header.length}`,
      );
    }
    return Object.fromEntries(
      places.map(([column, place]) => [column, withoutControls(row[place]!)]),
    ) as Row<C>;
  });
}
