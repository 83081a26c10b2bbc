import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';
import type { Troubles } from './troubles.ts';

/** One row of a list. */
export interface ListRecord {
  /** Its place in the file, as a spreadsheet counts: the first row is 1, empty ones and the names of columns included. */
  row: number;
  cells: readonly string[];
  /** The row as the file has it, without its line break. */
  raw: string;
}

/** Takes a text apart into rows, a piece of any length at a time. */
export interface RecordReader {
  /** The rows that are whole with this piece. */
  push(text: string): ListRecord[];
  /** The last row. */
  end(): ListRecord[];
  /** How rows end: as the first one does. */
  readonly lineBreak: '\n' | '\r\n' | '\r';
}

/** No row of a list is longer: beyond that a quote was never closed. In characters. */
const LONGEST_ROW = 1_000_000;

/**
 * Makes a reader.
 * @param delimiter '' for plain lines, each of which is one cell.
 * @param sample the beginning of the text, which tells how lines end.
 * @param troubles hears of rows that could not be read as they stand.
 */
export function createRecordReader(
  delimiter: Delimiter,
  sample: string,
  troubles: Pick<Troubles, 'note'>,
): RecordReader {
  const lineBreak = lineBreakOf(sample);
  const newline = lineBreak === '\r' ? '\r' : '\n';
  let rest = '';
  let row = 0;
  const record = (cells: readonly string[], raw: string): ListRecord => {
    row++;
    if (raw.includes('\uFFFD')) troubles.note('unreadable-bytes', row);
    return { row, cells, raw };
  };
  const take = (last: boolean): ListRecord[] => {
    const records: ListRecord[] = [];
    for (;;) {
      const { pieces, used, openQuote } = split(rest, { delimiter, newline, last });
      for (const { cells, raw } of pieces) records.push(record(cells, raw));
      rest = rest.slice(used);
      if (!openQuote && rest.length < LONGEST_ROW) return records;
      // Read by its delimiters alone, up to the line's end; what comes after is read as ever.
      const end = rest.indexOf(newline);
      const line = end < 0 ? rest : rest.slice(0, end);
      if (end < 0 && !last && rest.length < 2 * LONGEST_ROW) return records;
      const raw = withoutReturn(line);
      records.push(record(delimiter === '' ? [raw] : raw.split(delimiter), raw));
      troubles.note('open-quote', row);
      rest = end < 0 ? '' : rest.slice(end + 1);
      if (rest === '') return records;
    }
  };
  return {
    push(text) {
      rest += text;
      return take(false);
    },
    end: () => (rest === '' ? [] : take(true)),
    lineBreak,
  };
}

function lineBreakOf(sample: string): RecordReader['lineBreak'] {
  const at = sample.search(/[\r\n]/);
  if (at < 0 || sample[at] === '\n') return '\n';
  return sample[at + 1] === '\n' ? '\r\n' : '\r';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

interface Splitting {
  delimiter: Delimiter;
  newline: '\n' | '\r';
  /** Nothing comes after the text. */
  last: boolean;
}

interface Split {
  pieces: readonly { cells: readonly string[]; raw: string }[];
  /** How much of the text they are. */
  used: number;
  /** What is left at the end of the file begins with a quote that never closes. */
  openQuote: boolean;
}

/** The whole rows of a text. */
function split(text: string, how: Splitting): Split {
  return how.delimiter === '' ? splitLines(text, how) : splitCells(text, how, how.delimiter);
}

function splitLines(text: string, { newline, last }: Splitting): Split {
  const lines = text.split(newline);
  const tail = lines.pop()!;
  if (last && tail !== '') lines.push(tail);
  const pieces = lines.map((line) => {
    const raw = withoutReturn(line);
    return { cells: [raw], raw };
  });
  return { pieces, used: last ? text.length : text.length - tail.length, openQuote: false };
}

function splitCells(text: string, { newline, last }: Splitting, delimiter: string): Split {
  const pieces: { cells: string[]; raw: string }[] = [];
  let used = 0;
  let openQuote = false;
  let before = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step({ data, errors, meta: { cursor } }) {
      const piece = text.slice(before, cursor);
      const whole = piece.endsWith(newline);
      openQuote = errors.some(({ code }) => code === 'MissingQuotes');
      if (!openQuote && (whole || (last && piece !== ''))) {
        const cells = data;
        if (cells.length > 0) cells[cells.length - 1] = withoutReturn(cells.at(-1)!);
        pieces.push({ cells, raw: withoutReturn(whole ? piece.slice(0, -1) : piece) });
        used = cursor;
      }
      before = cursor;
    },
  });
  return { pieces, used, openQuote: openQuote && last };
}
