import Papa from 'papaparse';
import { decodeText } from '../derive/decode-text.ts';
import { openWorkbook } from '../derive/read.ts';
import { SourceError } from '../derive/source-error.ts';
import type { Candidate } from './candidates.ts';

/** A table of a file: its cells by row, and where its first row stands. */
export interface FoundTable {
  /** The worksheet's name; '' of a text file. */
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** Read once, however many forms look at them. */
const read = new WeakMap<Candidate, Promise<FoundTable[]>>();

/**
 * The tables of a file: a workbook's sheets, or the one of a CSV or tab-separated text.
 * @throws SourceError naming the file where it cannot be read.
 */
export function tablesOf(candidate: Candidate): Promise<FoundTable[]> {
  let tables = read.get(candidate);
  if (!tables) {
    tables = readTables(candidate);
    read.set(candidate, tables);
  }
  return tables;
}

async function readTables(candidate: Candidate): Promise<FoundTable[]> {
  const { name, place } = candidate;
  if (/\.xlsx$/i.test(name)) {
    const sheets = await openWorkbook(candidate.bytes(), place);
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.map((row) =>
        row.map((cell) =>
          cell === null || cell === undefined
            ? ''
            : cell instanceof Date
              ? cell.toISOString().slice(0, 10)
              : String(cell),
        ),
      ),
    }));
  }
  return [{ sheet: '', rows: textRows(decodeText(candidate.bytes(), place), place) }];
}

/** Rows of comma- or tab-separated text; a tab in the first line tells which. */
function textRows(text: string, place: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  if (first.includes('\t'))
    return text
      .replace(/\r\n/g, '\n')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new SourceError(`${place}, row ${(error.row ?? 0) + 1}`, error.message);
  return data;
}

/** Looked at once, however many forms ask. */
const headers = new WeakMap<Candidate, readonly string[]>();

/** The header of a text file, without reading the rest of it; undefined of other files. */
export function headerOf(candidate: Candidate): readonly string[] | undefined {
  if (!/\.(?:csv|txt|tsv)$/i.test(candidate.name)) return undefined;
  let header = headers.get(candidate);
  if (!header) {
    const bytes = candidate.bytes();
    const end = bytes.indexOf(10);
    // The line break of UTF-16 may have a second byte.
    const line = end < 0 ? bytes : bytes.subarray(0, end + (bytes[end + 1] === 0 ? 2 : 1));
    header = textRows(decodeText(line, candidate.place), candidate.place)[0] ?? [];
    headers.set(candidate, header);
  }
  return header;
}
