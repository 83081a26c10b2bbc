import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { refreshed } from '../../data/refresh/refresh.ts';
import { readTables, tablesVersion } from '../../src/compile/read-tables.ts';
import { onetText } from '../derive/source-folder.ts';
import { workbook } from '../derive/workbook.ts';
import { type Downloads, downloads, zipped } from './downloads.ts';
import {
  CROSSWALK_COLUMNS,
  crosswalkCsv,
  crosswalkRows,
  csv,
  type Entry,
  wagesWorkbook,
} from './made-up-files.ts';

const DATA = join(import.meta.dirname, '../../data');
const committed = tablesVersion(readTables(DATA));
afterAll(() => expect(tablesVersion(readTables(DATA))).toBe(committed));

const milx = (...entries: Entry[]) => ({ 'milx0725.csv': crosswalkCsv(entries) });
const without = (column: string) => CROSSWALK_COLUMNS.filter((each) => each !== column);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const onet = (number: string, ...files: [name: string, text: string][]) => ({
  'db/Read Me.txt': `O*NET ${number} Database\r\nAugust 2026 Release\r\n`,
  'db/Occupation Data.txt': onetText(['O*NET-SOC Code', 'Title', 'Description'], ['15-1212.00', 'x', 'y']),
  ...Object.fromEntries(files.map(([name, text]) => [`db/${name}`, text])),
});
const medians = (median: string) =>
  wagesWorkbook('2026', {
    cells: (row) => (row.OCC_CODE === '15-1212' ? { ...row, A_MEDIAN: median } : row),
  });
const CIP = ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'];
const VEO = { 'veo/veoo3.csv': 'cohort\n0\n' };

/** What is wrong, with the files, and what the message has to say: file, what was found, what was expected or helps. */
const faults: readonly [what: string, files: Downloads, ...says: (string | RegExp)[]][] = [
  ['an empty folder', { 'notes.md': 'nothing' }, 'notes.md', 'found no release', 'data/README.md'],
  [
    'the crosswalk without a column',
    { 'milx0725.csv': crosswalkCsv([{}], without('MPC')) },
    'milx0725.csv, line 1',
    'expected also "MPC"',
  ],
  [
    'the crosswalk under a name without a month',
    { 'crosswalk.csv': crosswalkCsv([{}]) },
    'crosswalk.csv',
    'expected one as "milx0724.csv"',
    'Give the file the name',
  ],
  [
    'a status that nobody knows',
    milx({}, { STATUS: 'X' }),
    'milx0725.csv, line 3',
    'found the STATUS "X"',
    'expected A (active) or O (obsolete)',
  ],
  [
    'a rank category that nobody knows',
    milx({ MPC: 'Q', ONET1: '29-2042.00' }),
    'milx0725.csv, line 2',
    'found the MPC "Q"',
    'expected E (enlisted)',
  ],
  [
    'a code that has lost its zeros',
    milx({ SVC: 'M', MOC: '311' }),
    'milx0725.csv, line 2',
    'found the Marine Corps code "311"',
    'import its columns as text',
  ],
  [
    'a code that was taken for a number',
    milx({ SVC: 'F', MOC: '3E+51' }),
    'milx0725.csv, line 2',
    'found the code "3E+51"',
    'import its columns as text',
  ],
  [
    'a code that is no occupation’s form',
    milx({ ONET1: '29-2042' }),
    'milx0725.csv, line 2',
    'found "29-2042" in ONET1',
    'expected an O*NET-SOC code as 15-1212.00',
  ],
  [
    'a row without a title',
    milx({ MOC_TITLE: '' }),
    'milx0725.csv, line 2',
    'found no MOC_TITLE',
    'expected a code and a title',
  ],
  [
    'the crosswalk without the files it is read with',
    milx({ ONET1: '29-2042.00' }),
    'taxonomy/2019_to_SOC_Crosswalk.csv',
    'needed together with milx0725.csv',
    'Download it from where',
  ],
  [
    'text in Windows-1252',
    { 'milx0725.csv': new Uint8Array([...Buffer.from(crosswalkCsv([{}])), 0x92, 0x0a]) },
    'milx0725.csv, line 3',
    'no UTF-8',
    'save it as UTF-8',
  ],
  [
    'UTF-16 that is cut off',
    { 'milx0725.csv': utf16(`\uFEFF${crosswalkCsv([{}])}`).subarray(0, 91) },
    'milx0725.csv',
    'line 1: found damaged UTF-16LE',
    'save it as UTF-8',
  ],
  [
    'a quote that is not closed',
    { 'milx0725.csv': crosswalkCsv([{}]).slice(0, -3) },
    'milx0725.csv, row',
    'Quoted field unterminated',
    'Download it again',
  ],
  [
    'an archive that is cut off',
    { 'db_31_0_text.zip': zipped({ 'db/x.txt': 'x'.repeat(999) }).subarray(0, 60) },
    'db_31_0_text.zip',
    'cut off or damaged',
    'Download it again',
  ],
  [
    'a web page instead of an archive',
    { 'oesm25nat.zip': '<html>Access Denied</html>' },
    'oesm25nat.zip',
    'cut off or damaged',
    'expected a whole one',
  ],
  [
    'a workbook that is cut off',
    { 'national_M2026_dl.xlsx': wagesWorkbook('2026').subarray(0, 9000) },
    'national_M2026_dl.xlsx',
    'cut off or damaged',
    'Download it again',
  ],
  [
    'a web page instead of a workbook',
    { 'national_M2026_dl.xlsx': '<html>Access Denied</html>' },
    'national_M2026_dl.xlsx',
    'perhaps a web page',
    'expected .xlsx',
  ],
  [
    'wages without their worksheet',
    { 'national_M2026_dl.xlsx': wagesWorkbook('2026', { sheet: 'Sheet1' }) },
    'national_M2026_dl.xlsx',
    'found the worksheets "Sheet1"',
    'expected one named as "national_M2025_dl"',
  ],
  [
    'wages without a column',
    { 'national_M2026_dl.xlsx': wagesWorkbook('2026', { columns: ['OCC_CODE', 'OCC_TITLE', 'O_GROUP'] }) },
    'national_M2026_dl.xlsx, national_M2026_dl',
    'missing: TOT_EMP',
    'Download it again',
  ],
  [
    'a wage that is none',
    { 'national_M2026_dl.xlsx': medians('n/a') },
    'OEWS 15-1212 A_MEDIAN: "n/a" is not a wage',
    'national_M2026_dl.xlsx',
    'Download it again',
  ],
  [
    'wages without the note on the highest',
    { 'national_M2026_dl.xlsx': wagesWorkbook('2026', { note: '' }) },
    'Field Descriptions: no note',
    'national_M2026_dl.xlsx',
    'Download it again',
  ],
  [
    'wages of which a tenth is missing',
    {
      'national_M2026_dl.xlsx': wagesWorkbook('2026', {
        cells: (row) =>
          /^5[13]-/.test(row.OCC_CODE!) && row.O_GROUP === 'detailed' && /[13579]$/.test(row.OCC_CODE!)
            ? undefined
            : row,
      }),
    },
    'occupations/pay.tsv has',
    'expected a loss of at most 2 %',
    '--accept "occupations/pay"',
  ],
  [
    'two lines of one code',
    {
      'national_M2026_dl.xlsx': wagesWorkbook('2026', {
        cells: (row) => (row.OCC_CODE === '15-1212' ? { ...row, OCC_CODE: '15-1211' } : row),
      }),
    },
    'occupations/pay.tsv, line',
    'found "15-1211"',
    'expected one row for each',
  ],
  [
    'wages for a code that no SOC has',
    {
      'national_M2026_dl.xlsx': wagesWorkbook('2026', {
        cells: (row) => (row.OCC_CODE === '15-1212' ? { ...row, OCC_CODE: '77-7777' } : row),
      }),
    },
    '77-7777 is no SOC code',
    'Download it again',
  ],
  [
    'projections without their table',
    { 'occupation.xlsx': workbook('Table 1.1', [['x']]) },
    'occupation.xlsx',
    'worksheet "Table 1.2" is missing',
    'Download it again',
  ],
  [
    'projections that name no years',
    { 'occupation.xlsx': workbook('Table 1.2', [['Employment']]) },
    'occupation.xlsx, Table 1.2',
    'expected both',
    'Download it again',
  ],
  [
    'O*NET without some of its tables',
    onet('31.0'),
    'db',
    'found O*NET 31.0 without',
    '"Job Zones.txt"',
    '"Alternate Titles.txt" or "Job Titles.txt"',
    'Download it again',
  ],
  [
    'O*NET that does not say its release',
    { 'x/Occupation Data.txt': 'O*NET-SOC Code\tTitle\n' },
    'does not say its release',
    'Read Me.txt',
    'Keep the files in the folder',
  ],
  ['O*NET before its present names', onet('26.3'), 'found O*NET 26.3', 'expected 27.0 or later'],
  [
    'majors by other columns',
    {
      'CIP2030_SOC2028_Crosswalk.csv': csv([
        ['CIP2030Code', 'SOC2028Code'],
        ['1', '2'],
      ]),
    },
    'CIP2030_SOC2028_Crosswalk.csv, line 1',
    'expected also "CIP2020Code"',
    'Download it again',
  ],
  [
    'majors without a row',
    { 'CIP2020_SOC2018_Crosswalk.csv': csv([CIP]) },
    'CIP2020_SOC2018_Crosswalk.csv',
    'a header without rows',
    'expected a table',
  ],
  [
    'outcomes without their other files',
    VEO,
    'veo/veoo3.csv',
    'without "veoo2p.csv"',
    'expected all files of the release',
  ],
  [
    'a worksheet of the crosswalk that is cut short',
    { 'milx0725.xlsx': workbook('milx0725', crosswalkRows([{}], without('ONET4'))) },
    'milx0725.xlsx, line 1',
    'expected also "ONET4"',
  ],
];

describe('a refresh is refused, naming file and remedy, and nothing is written, for', () => {
  test.each(faults)(
    '%s',
    async (_what, files, ...says) => {
      const run = refreshed(DATA, [{ from: downloads(files) }]);
      const message = await run.then(
        () => 'no fault was found',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
      for (const each of says) expect(message).toMatch(typeof each === 'string' ? escaped(each) : each);
    },
    60_000,
  );

  test('a file named for a release that it is not', async () => {
    const from = join(
      downloads({ 'national_M2026_dl.xlsx': wagesWorkbook('2026') }),
      'national_M2026_dl.xlsx',
    );
    await expect(refreshed(DATA, [{ from, release: 'projections' }])).rejects.toThrow(
      /national_M2026_dl\.xlsx: found "wages", expected "projections"/,
    );
  });

  test('a path that leads nowhere', async () => {
    await expect(refreshed(DATA, [{ from: '/nowhere/at-all' }])).rejects.toThrow(
      '/nowhere/at-all: found nothing there, expected a folder or a file. Correct the path.',
    );
  });
});

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
