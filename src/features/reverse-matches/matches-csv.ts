import { unparse } from 'papaparse';
import { words } from '#words/take-matches.ts';
import { FORMULA } from '../../files/csv-cell.ts';
import { COLUMNS, type MatchRow } from './match-table.ts';

// Without it Excel takes UTF-8 for the machine's own code page.
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows as a file that Excel and other spreadsheets open as it is meant. */
export function rowsAsCsv(rows: readonly MatchRow[]): string {
  const lines = [
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column])),
  ];
  return BYTE_ORDER_MARK + unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** The name of the file: "military-titles-15-1212.00.csv". */
export function csvName(code: string): string {
  return `military-titles-${code}.csv`;
}
