import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { columnName, createWorkbookWriter } from '../../../src/files/workbook/write-workbook.ts';

function written(rows: readonly (readonly string[])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = createWorkbookWriter((bytes) => parts.push(bytes));
  for (const row of rows) writer.row(row);
  writer.end();
  return Buffer.concat(parts);
}

async function reread(rows: readonly (readonly string[])[]) {
  const { records } = await openWorkbook(written(rows)).read(0);
  return records.map(({ cells }) => cells);
}

describe('a workbook that is written', () => {
  test('has every cell as text: a code keeps its zero, and no cell runs', async () => {
    const rows = [
      ['MOS', 'Note'],
      ['0311', '=1+1'],
      ['001255', '@SUM(A1)'],
    ];
    expect(await reread(rows)).toEqual(rows);
    const sheet = strFromU8(unzipSync(written(rows))['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f>|<v>/);
  });

  test('gives back any text that a cell can hold', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 40 })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .filter((each) => each.isWellFormed() && !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(each));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const full = rows.map((row) => ['x', ...row, 'x']);
          const width = Math.max(...full.map(({ length }) => length));
          const padded = full.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
          expect(await reread(full)).toEqual(padded);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('leaves out what XML cannot hold, keeps what looks like an escape, and cuts a cell that is too long', async () => {
    const [row] = await reread([['a\u0000b', '_x0041_', 'y'.repeat(40_000)]]);
    expect(row!.slice(0, 2)).toEqual(['ab', '_x0041_']);
    expect(row![2]).toHaveLength(32_767);
  });

  test('is read again where its rows are thousands', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [
      String(i),
      'Information Technology Specialist '.repeat(9),
    ]);
    const again = await reread(rows);
    expect(again).toHaveLength(3000);
    expect(again.at(-1)![0]).toBe('2999');
  });
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
