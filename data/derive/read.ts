/** Reads the official files: O*NET's tab-separated text, CSV and Excel workbooks. */
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
// The universal reader takes the archive's directory at its end. The Node reader streams instead, and gives up
// ("Couldn't unzip") on archives whose entries carry their length behind the data, as the DOT crosswalk's do.
import readWorkbook from 'read-excel-file/universal';
import { compileReleases } from '../../src/compile/compile-releases.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { ReleaseId, Releases } from '../../src/domain/releases.ts';
import { decodeText } from './decode-text.ts';
import { folderFiles, type OfficialFiles } from './official-files.ts';
import { parseCsv, parseTsv, sheetRows, toRows, withoutNotes } from './parse.ts';
import type { Report } from './report.ts';
import { MissingFile, SourceError, someOf } from './source-error.ts';

/** A row of an official file: the columns that were asked for, by name. */
export type Row<C extends string = string> = Record<C, string>;

let tables = readTables(join(import.meta.dirname, '..'));

/** The releases that data/releases.tsv names: it says where each one's files are, and of when they are. */
export let RELEASED: Releases = compileReleases(tables);

/** Does something with other releases than the committed ones: those that a refresh has found. */
export async function withReleases<T>(found: TableTexts, step: () => Promise<T>): Promise<T> {
  const [ownTables, own] = [tables, RELEASED];
  tables = found;
  RELEASED = compileReleases(found);
  try {
    return await step();
  } finally {
    tables = ownTables;
    RELEASED = own;
  }
}

/**
 * The path of an official file in the folder of the sources.
 * @param name the file's name; none where the release is one file.
 */
export function fileOf(release: ReleaseId, name?: string): string {
  const files = filesOf(release);
  if (files === null) throw new Error(`data/${RELEASES.path}: the release "${release}" has no files`);
  return name === undefined ? files : `${files}/${name}`;
}

/** The path of a release's file, or of its folder; null where the tables are made without it. */
export function filesOf(release: ReleaseId): string | null {
  return rowsOf(tables, RELEASES).find(({ id }) => id === release)!.files;
}

/** Reads the official files by the columns that are asked for, and counts what was read. */
export class Sources {
  private readonly files: OfficialFiles;
  private readonly report: Report;
  /** The paths that were read, in turn. */
  private readonly opened: string[] = [];

  /** @param files the files, or a folder that is laid out as data/README.md says. */
  constructor(files: OfficialFiles | string, report: Report) {
    this.files = typeof files === 'string' ? folderFiles(files) : files;
    this.report = report;
  }

  /** Where only some files are given: the committed tables. */
  get kept(): TableTexts | undefined {
    return this.files.kept;
  }

  /** Whether a file is at hand. */
  has(path: string): boolean {
    return this.files.has(path);
  }

  /** Whether a file is not among those given, so that what is made of it stays as it is. */
  isKept(path: string): boolean {
    return this.kept !== undefined && !this.has(path);
  }

  /** The names of the files in a folder, sorted; none if there is no such folder. */
  list(folder: string): string[] {
    return this.files.list(folder);
  }

  /** O*NET's text format: tab-separated, CRLF, no quoting. */
  tsv<const C extends string>(path: string, columns: readonly C[]): Row<C>[] {
    return this.counted(path, this.staged(path, columns) ?? parseTsv(this.text(path), path, columns));
  }

  /** @param path of a name that ends in ".gz", the file is packed. */
  csv<const C extends string>(path: string, columns: readonly C[]): Row<C>[] {
    return this.counted(path, this.staged(path, columns) ?? parseCsv(this.text(path), path, columns));
  }

  /** The same of a file that ends in notes: rows of one cell. */
  csvWithNotes<const C extends string>(path: string, columns: readonly C[]): Row<C>[] {
    return this.counted(
      path,
      this.staged(path, columns) ?? parseCsv(withoutNotes(this.text(path)), path, columns),
    );
  }

  /** @param sheet the worksheet's name. */
  async sheet<const C extends string>(path: string, sheet: string, columns: readonly C[]): Promise<Row<C>[]> {
    const staged = this.staged(path, columns);
    if (staged) return this.counted(path, staged);
    const workbook = await this.workbook(path);
    const found = workbook.find((each) => each.sheet === sheet);
    if (!found) {
      const names = workbook.map((each) => `"${each.sheet}"`);
      throw new SourceError(
        this.files.nameOf(path),
        `worksheet "${sheet}" is missing; there are: ${someOf(names)}`,
      );
    }
    return this.counted(path, sheetRows(found.data, `${this.files.nameOf(path)}, ${sheet}`, columns));
  }

  /** Every text cell of a worksheet, for what stands in a note. */
  async notes(path: string, sheet: string): Promise<string[]> {
    const found = (await this.workbook(path)).find((each) => each.sheet === sheet);
    return (found?.data ?? []).flat().filter((cell): cell is string => typeof cell === 'string');
  }

  /** @param read takes the records out of a file of another form; its name is for messages. */
  records<R>(path: string, read: (text: string, name: string) => R[]): R[] {
    return this.counted(path, read(this.text(path), this.files.nameOf(path)));
  }

  /**
   * Makes tables from files that belong together. Where only some files are given, and none of these, the tables stay as
   * they are.
   * @throws SourceError where some of these files are given, and one that is needed with them is not.
   */
  async whereGiven(step: () => void | Promise<void>): Promise<void> {
    const before = this.opened.length;
    try {
      await step();
    } catch (error) {
      if (!(error instanceof MissingFile) || !this.files.kept) throw error;
      const given = this.opened.slice(before);
      if (given.length === 0) return;
      const names = someOf([...new Set(given.map((path) => this.files.nameOf(path)))], 2);
      throw new MissingFile(`${error.path}, which is needed together with ${names}`);
    }
  }

  private staged<const C extends string>(path: string, columns: readonly C[]): Row<C>[] | undefined {
    const table = this.files.table(path);
    return table && toRows(table.rows, this.files.nameOf(path), columns);
  }

  private workbook(path: string): ReturnType<typeof readWorkbook> {
    return openWorkbook(this.files.bytes(path), this.files.nameOf(path));
  }

  private counted<R>(path: string, rows: R[]): R[] {
    this.report.read(path, rows.length);
    this.opened.push(path);
    return rows;
  }

  private text(path: string): string {
    const bytes = this.files.bytes(path);
    const name = this.files.nameOf(path);
    return decodeText(path.endsWith('.gz') ? unpacked(bytes, name) : bytes, name);
  }
}

/**
 * The worksheets of an Excel workbook.
 * @throws SourceError naming the file where it is cut off, or is no workbook.
 */
export async function openWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Awaited<ReturnType<typeof readWorkbook>>> {
  try {
    return await readWorkbook(new Blob([bytes]));
  } catch (error) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      name,
      isZip
        ? `found an Excel workbook that is cut off or damaged (${why}), expected a whole one`
        : 'found a file that is no Excel workbook, perhaps a web page that was saved in its place, expected .xlsx',
    );
  }
}

function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      name,
      `found a packed file that is cut off or damaged (${why}), expected a whole one`,
    );
  }
}
