import { strFromU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { RowTrouble } from '../../domain/list-faults.ts';
import { quoted } from '../csv-cell.ts';
import { FileFault } from '../file-fault.ts';
import type { ListRecord } from '../records.ts';
import { createTroubles } from '../troubles.ts';
import { noteMarks } from './sheet-marks.ts';
import { type SheetPart, workbookParts } from './workbook-parts.ts';
import { showZeros, zeroFormats } from './zero-formats.ts';

const STYLES = 'xl/styles.xml';

/** A sheet that may be chosen. */
export type SheetInfo = Pick<SheetPart, 'name' | 'hidden' | 'empty'>;

/** The rows of a sheet, as a list has them. */
export interface SheetRows {
  records: readonly ListRecord[];
  /** How many cells a row has, most. */
  width: number;
  troubles: readonly RowTrouble[];
}

/** A workbook that was opened. */
export interface OpenWorkbook {
  sheets: readonly SheetInfo[];
  /** Which of them a list most likely stands in: the first that shows and is not empty. */
  first: number;
  /** Reads one of the sheets, by its place. @throws FileFault for one that cannot be read. */
  read(sheet: number): Promise<SheetRows>;
}

/**
 * Opens an .xlsx workbook.
 * @throws FileFault for bytes that are none.
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const { sheets, files } = workbookParts(bytes);
  const first = sheets.findIndex(({ hidden, empty }) => !hidden && !empty);
  const any = first < 0 ? sheets.findIndex(({ empty }) => !empty) : first;
  if (any < 0) throw new FileFault('empty');
  return {
    sheets: sheets.map(({ name, hidden, empty }) => ({ name, hidden, empty })),
    first: any,
    async read(sheet) {
      const { path, empty } = sheets[sheet]!;
      if (empty) throw new FileFault('empty');
      const others = new Set(sheets.map((each) => each.path).filter((each) => each !== path));
      const own = Object.fromEntries(Object.entries(files).filter(([name]) => !others.has(name)));
      // Packed without compression: the reader would unpack by workers made of text, which a strict page forbids.
      const packed = zipSync(own, { level: 0 });
      const rows = await rowsOf(packed.buffer as ArrayBuffer, sheet);
      const troubles = createTroubles();
      const xml = strFromU8(files[path]!);
      noteMarks(xml, troubles);
      const styles = files[STYLES];
      if (styles) showZeros(xml, rows, zeroFormats(strFromU8(styles)));
      return {
        records: rows.map((cells, i) => recordOf(cells, i + 1)),
        width: rows.reduce((widest, { length }) => Math.max(widest, length), 0),
        troubles: troubles.all,
      };
    },
  };
}

async function rowsOf(packed: ArrayBuffer, sheet: number): Promise<string[][]> {
  try {
    const rows = await readSheet<string>(packed, sheet + 1, { trim: false, parseNumber: numberText });
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    throw new FileFault('damaged-workbook', { cause });
  }
}

/** A number as people write it, not as the file does: 0.1, where that has 0.10000000000000001. */
function numberText(text: string): string {
  return String(Number(text));
}

const MIDNIGHT = 'T00:00:00.000Z';

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.valueOf())) return '';
  const iso = value.toISOString();
  return iso.endsWith(MIDNIGHT) ? iso.slice(0, -MIDNIGHT.length) : iso.slice(0, 16).replace('T', ' ');
}

/** A row of cells as a list in CSV would have it. */
function recordOf(cells: readonly string[], row: number): ListRecord {
  const isEmpty = cells.every((cell) => cell === '');
  return { row, cells, raw: isEmpty ? '' : cells.map((cell) => quoted(cell, ',')).join(',') };
}
