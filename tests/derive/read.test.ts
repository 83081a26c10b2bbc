import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseCsv, parseTsv, sheetRows } from '../../data/derive/parse.ts';
import { onetText, sourceFolder } from './source-folder.ts';
import { workbook } from './workbook.ts';

const anyText = fc.string({ unit: 'grapheme' });
/** A cell of O*NET's text format, which has no quoting. */
const plainCell = anyText.map((text) => text.replace(/[\t\r\n]/g, ''));

describe('O*NET text files', () => {
  test('are read by column name, whatever the order of the columns', () => {
    expect(parseTsv('B\tA\r\n2\t1\r\n', 'f', ['A', 'B'])).toEqual([{ A: '1', B: '2' }]);
  });

  test('keep quotes and commas as they are', () => {
    expect(parseTsv('A\r\nsay "hi", twice\r\n', 'f', ['A'])).toEqual([{ A: 'say "hi", twice' }]);
  });

  test('are refused if a column is missing, naming file and column', () => {
    expect(() => parseTsv('A\tB\r\n1\t2\r\n', 'Skills.txt', ['A', 'C'])).toThrow(
      'Skills.txt: column "C" is missing',
    );
  });

  test('are refused if a row is cut off, naming file and row', () => {
    expect(() => parseTsv('A\tB\r\n1\t2\r\n3', 'Skills.txt', ['A'])).toThrow('Skills.txt, row 3: 1 cells');
  });

  test('are refused if empty', () => {
    expect(() => parseTsv('', 'Skills.txt', ['A'])).toThrow('column "A" is missing');
  });

  test('give back every cell that was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plainCell, plainCell)), (rows) => {
        const text = onetText(['A', 'B'], ...rows);
        expect(parseTsv(text, 'f', ['A', 'B'])).toEqual(rows.map(([A, B]) => ({ A, B })));
      }),
    );
  });
});

describe('CSV files', () => {
  test('may start with a byte order mark', () => {
    expect(parseCsv('\uFEFFCode,Title\n1,x\n', 'f', ['Code'])).toEqual([{ Code: '1' }]);
  });

  test('are refused if a quote is not closed', () => {
    expect(() => parseCsv('A,B\n1,"2\n3,4\n', 'cip.csv', ['A'])).toThrow('cip.csv, row');
  });

  test('are refused if a row is longer than the header', () => {
    expect(() => parseCsv('A,B\n1,2,3\n', 'cip.csv', ['A'])).toThrow('cip.csv, row 2: 3 cells');
  });

  test('give back every cell that was written, line breaks and quotes too', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText)), (rows) => {
        const text = Papa.unparse({ fields: ['A', 'B'], data: rows }, { quotes: true });
        expect(parseCsv(text, 'f', ['A', 'B'])).toEqual(rows.map(([A, B]) => ({ A, B })));
      }),
    );
  });
});

describe('worksheets', () => {
  test('start at the row that holds the columns, below any title', () => {
    const cells = [
      ['A report', null],
      [null, null],
      ['Code', 'Wage'],
      ['1', 12.5],
      [null, null],
      ['2', null],
    ];
    expect(sheetRows(cells, 's', ['Code', 'Wage'])).toEqual([
      { Code: '1', Wage: '12.5' },
      { Code: '2', Wage: '' },
    ]);
  });

  test('are refused without a header row, naming what is missing', () => {
    expect(() => sheetRows([['Code'], ['1']], 'oews.xlsx', ['Code', 'Wage'])).toThrow(
      'oews.xlsx: no header row',
    );
    expect(() => sheetRows([['Code'], ['1']], 'oews.xlsx', ['Code', 'Wage'])).toThrow('missing: Wage');
  });

  test('are read from workbooks whose entries carry their length behind the data', async () => {
    const { sources } = sourceFolder({
      'dot.xlsx': workbook('List', [
        ['DOT Code', 'DOT Title'],
        ['001', 'Architect'],
      ]),
    });
    expect(await sources.sheet('dot.xlsx', 'List', ['DOT Title'])).toEqual([{ 'DOT Title': 'Architect' }]);
  });

  test('are named if the one asked for is not there', async () => {
    const { sources } = sourceFolder({ 'dot.xlsx': workbook('List', [['A']]) });
    await expect(sources.sheet('dot.xlsx', 'Other', ['A'])).rejects.toThrow(
      'worksheet "Other" is missing; there are: "List"',
    );
  });
});

test('a file that is not UTF-8 is refused instead of being read with replacement characters', () => {
  const { sources } = sourceFolder({ 'latin1.csv': Buffer.from([0x41, 0x0a, 0xe9, 0x0a]) });
  expect(() => sources.csv('latin1.csv', ['A'])).toThrow();
});

test('a missing file is named', () => {
  expect(() => sourceFolder({}).sources.tsv('onet-30.1/Job Zones.txt', ['A'])).toThrow('Job Zones.txt');
});

describe('a workbook that is none', () => {
  test('is named where it is cut off', async () => {
    const whole = workbook('List', [['A'], ['1']]);
    const { sources } = sourceFolder({ 'dot.xlsx': whole.subarray(0, whole.length / 2) });
    await expect(sources.sheet('dot.xlsx', 'List', ['A'])).rejects.toThrow(
      /^dot\.xlsx: found an Excel workbook that is cut off or damaged .* Download it again/,
    );
  });

  test('is named where a web page was saved in its place', async () => {
    const { sources } = sourceFolder({ 'oews.xlsx': '<!doctype html><title>Access Denied</title>' });
    await expect(sources.sheet('oews.xlsx', 'List', ['A'])).rejects.toThrow(
      'oews.xlsx: found a file that is no Excel workbook, perhaps a web page',
    );
  });
});
