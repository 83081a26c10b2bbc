/**
 * Reads the official files: O*NET's tab-separated text, CSV and Excel workbooks.
 * Every reader checks that the columns it is asked for are there, and that no row is longer or shorter than
 * the header, so that a damaged download stops the run instead of thinning out the tables.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
// The universal reader takes the archive's directory at its end. The Node reader streams instead, and gives up
// ("Couldn't unzip") on archives whose entries carry their length behind the data, as the DOT crosswalk's do.
import readWorkbook from 'read-excel-file/universal';
import { compileReleases } from '../../src/compile/compile-releases.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';
import type { ReleaseId, Releases } from '../../src/domain/releases.ts';
import type { Report } from './report.ts';
import { withoutControls } from './windows-1252.ts';

/** A row of an official file: the columns that were asked for, by name. */
export type Row<C extends string = string> = Record<C, string>;

const TABLES = readTables(join(import.meta.dirname, '..'));

/** The releases that data/releases.tsv names: it says where each one's files are, and of when they are. */
export const RELEASED: Releases = compileReleases(TABLES);

/**
 * The path of an official file in the folder of the sources.
 * @param name the file's name; none where the release is one file.
 */
export function fileOf(release: ReleaseId, name?: string): string {
  const { files } = rowsOf(TABLES, RELEASES).find(({ id }) => id === release)!;
  if (files === null) throw new Error(`data/${RELEASES.path}: the release "${release}" has no files`);
  return name === undefined ? files : `${files}/${name}`;
}

/** The official files under one folder; paths are relative to it. */
export class Sources {
  private readonly dir: string;
  private readonly report: Report;

  constructor(dir: string, report: Report) {
    this.dir = dir;
    this.report = report;
  }

  /** The names of the files in a folder, sorted; none if there is no such folder. */
  list(folder: string): string[] {
    const path = join(this.dir, folder);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  /** O*NET's text format: tab-separated, CRLF, no quoting. */
  tsv<const C extends string>(path: string, columns: readonly C[]): Row<C>[] {
    return this.counted(path, parseTsv(this.text(path), path, columns));
  }

  csv<const C extends string>(path: string, columns: readonly C[]): Row<C>[] {
    return this.counted(path, parseCsv(this.text(path), path, columns));
  }

  /** @param sheet the worksheet's name. */
  async sheet<const C extends string>(path: string, sheet: string, columns: readonly C[]): Promise<Row<C>[]> {
    const workbook = await this.workbook(path);
    const found = workbook.find((each) => each.sheet === sheet);
    if (!found) {
      const names = workbook.map((each) => each.sheet).join(', ');
      throw new Error(`${path}: worksheet "${sheet}" is missing; there are: ${names}`);
    }
    return this.counted(path, sheetRows(found.data, `${path}, ${sheet}`, columns));
  }

  /** Every text cell of a worksheet, for what stands in a note. */
  async notes(path: string, sheet: string): Promise<string[]> {
    const found = (await this.workbook(path)).find((each) => each.sheet === sheet);
    return (found?.data ?? []).flat().filter((cell): cell is string => typeof cell === 'string');
  }

  private workbook(path: string): ReturnType<typeof readWorkbook> {
    return readWorkbook(new Blob([this.bytes(path)]));
  }

  private counted<R>(path: string, rows: R[]): R[] {
    this.report.read(path, rows.length);
    return rows;
  }

  private bytes(path: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(readFileSync(join(this.dir, path)));
  }

  private text(path: string): string {
    // fatal: a file in another encoding must not turn into replacement characters unnoticed.
    return new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(path));
  }
}

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
  if (error) throw new Error(`${name}, row ${(error.row ?? 0) + 1}: ${error.message}`);
  return toRows(data, name, columns);
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
    throw new Error(
      `${name}: no header row with the columns; missing: ${missing.join(', ') || 'none, but not in one row'}`,
    );
  }
  return toRows(
    text.slice(start).filter((row) => row.some((cell) => cell !== '')),
    name,
    columns,
  );
}

function toRows<C extends string>(
  table: readonly (readonly string[])[],
  name: string,
  columns: readonly C[],
): Row<C>[] {
  const header = table[0] ?? [];
  for (const column of columns) {
    if (!header.includes(column)) throw new Error(`${name}: column "${column}" is missing`);
  }
  const places = columns.map((column) => [column, header.indexOf(column)] as const);
  return table.slice(1).map((row, i) => {
    if (row.length !== header.length) {
      throw new Error(`${name}, row ${i + 2}: ${row.length} cells, the header has ${header.length}`);
    }
    return Object.fromEntries(
      places.map(([column, place]) => [column, withoutControls(row[place]!)]),
    ) as Row<C>;
  });
}
