import { tables } from '../compile/committed.ts';
import { workbook } from '../derive/workbook.ts';
import { cellsOf } from '../fixtures/cells.ts';

/** Small files in the forms that DMDC, BLS and others publish. */

const COLUMNS = [
  'SVC',
  'MPC',
  'MOC',
  'MOC_TITLE',
  'STATUS',
  'EDATE',
  'ONET1',
  'ONET1_TITLE',
  'ONET2',
  'ONET3',
  'ONET4',
];

/** A row of the military crosswalk. */
export type Entry = Partial<
  Record<'SVC' | 'MPC' | 'MOC' | 'MOC_TITLE' | 'STATUS' | 'ONET1' | 'ONET2', string>
>;

const entryCells = (entry: Entry) =>
  COLUMNS.map(
    (column) =>
      ({
        SVC: 'A',
        MPC: 'E',
        MOC: '68W',
        MOC_TITLE: 'Combat Medic',
        STATUS: 'A',
        EDATE: '20240701',
        ...entry,
      })[column as keyof Entry] ?? '',
  );

/** The military crosswalk as rows of cells, its header first. */
export const crosswalkRows = (entries: readonly Entry[], columns = COLUMNS): string[][] => [
  columns,
  ...entries.map((entry) => entryCells(entry).filter((_, i) => columns.includes(COLUMNS[i]!))),
];

/** The same as CSV. */
export const crosswalkCsv = (entries: readonly Entry[], columns = COLUMNS): string =>
  csv(crosswalkRows(entries, columns));

export { COLUMNS as CROSSWALK_COLUMNS };

export const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

const WAGES = [
  'H_PCT10',
  'H_PCT25',
  'H_MEDIAN',
  'H_PCT75',
  'H_PCT90',
  'H_MEAN',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
  'A_MEAN',
];
const PAY = [
  'h_p10',
  'h_p25',
  'h_median',
  'h_p75',
  'h_p90',
  'h_mean',
  'a_p10',
  'a_p25',
  'a_median',
  'a_p75',
  'a_p90',
  'a_mean',
];

/**
 * BLS's workbook of national wages with the committed figures.
 * @param cells changes a row's cells by their columns.
 */
export function wagesWorkbook(
  year: string,
  {
    sheet = `national_M${year}_dl`,
    columns = ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', ...WAGES],
    cells = (row) => row,
    note = 'a wage equal to or greater than $115.00 per hour or $239,200 per year',
  }: {
    sheet?: string;
    columns?: readonly string[];
    cells?: (row: Record<string, string>) => Record<string, string> | undefined;
    note?: string;
  } = {},
): Uint8Array {
  const rows = cellsOf(tables.get('occupations/pay.tsv')!).flatMap((row) => {
    const changed = cells({
      OCC_CODE: row.code!,
      OCC_TITLE: row.title!,
      O_GROUP: row.level!,
      TOT_EMP: row.employment!,
      ...Object.fromEntries(WAGES.map((column, i) => [column, row[PAY[i]!]!])),
    });
    return changed ? [columns.map((column) => xml(changed[column] ?? ''))] : [];
  });
  const groups = groupLines().map((row) => columns.map((column) => xml(row[column] ?? '')));
  return workbook(sheet, [columns, ...rows, ...groups], ['Field Descriptions', [[note]]]);
}

/** The lines of broad and minor groups that the workbook has beside the detailed ones. */
function groupLines(): Record<string, string>[] {
  const detailed = cellsOf(tables.get('occupations/pay.tsv')!).filter(({ level }) => level === 'detailed');
  const begun = new Set(detailed.map(({ code }) => code!.slice(0, 6)));
  const groups = cellsOf(tables.get('occupations/soc-groups.tsv')!);
  const broad = groups.filter(({ level, code }) => level === 'broad' && begun.has(code!.slice(0, 6)));
  const above = new Set(broad.map(({ parent }) => parent));
  const minor = groups.filter(({ level, code }) => level === 'minor' && above.has(code));
  return [...broad, ...minor].map(({ code, level, title }) => ({
    OCC_CODE: code!,
    OCC_TITLE: title!,
    O_GROUP: level!,
  }));
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
