import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Delimiter } from '../../src/files/delimiter.ts';
import { createRecordReader, type ListRecord } from '../../src/files/records.ts';
import { createTroubles } from '../../src/files/troubles.ts';

/** Reads a text in pieces of a length. */
function read(text: string, delimiter: Delimiter = ',', piece = text.length || 1) {
  const troubles = createTroubles();
  const reader = createRecordReader(delimiter, text, troubles);
  const records: ListRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...reader.push(text.slice(at, at + piece)));
  records.push(...reader.end());
  return { records, troubles: troubles.all, lineBreak: reader.lineBreak };
}

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('0311', 'a "quoted" word', 'a, b', 'two\nlines', 'two\r\nlines', '=1+1', ' space ', ''),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('the rows of a list', () => {
  test('are the cells that were written, in whatever pieces the text arrives', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t') as fc.Arbitrary<Delimiter>,
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, piece) => {
          const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true });
          expect(read(text, delimiter, piece).records.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  test('are kept letter by letter', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        (rows, newline, piece) => {
          const text = Papa.unparse(rows, { newline, quotes: true });
          const { records } = read(text, ',', piece);
          expect(records.map(({ raw }) => raw).join(newline)).toBe(text);
        },
      ),
    );
  });

  test('count as a spreadsheet counts, empty ones too, a cell with line breaks once', () => {
    const { records } = read('Code,Note\r\n25B,"two\r\nlines"\r\n\r\n0311,x\r\n');
    expect(records.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'Code', 'Note'],
      [2, '25B', 'two\r\nlines'],
      [3, ''],
      [4, '0311', 'x'],
    ]);
  });

  test('are plain lines where nothing parts them', () => {
    const { records } = read('SSG, 25B, US Army 2009-2014\nCpl "Sam" Doe, 0311\n', '');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['SSG, 25B, US Army 2009-2014'],
      ['Cpl "Sam" Doe, 0311'],
    ]);
  });

  test('end with old line breaks, too', () => {
    const { records, lineBreak } = read('a,b\r1,2\r');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(lineBreak).toBe('\r');
  });
});

describe('a quotation mark that never closes', () => {
  test('costs its own line alone, which is told', () => {
    const { records, troubles } = read('Code,Note\n25B,"open\n0311,fine\n68W,fine\n');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['Code', 'Note'],
      ['25B', '"open'],
      ['0311', 'fine'],
      ['68W', 'fine'],
    ]);
    expect(troubles).toEqual([{ kind: 'open-quote', row: 2, count: 1 }]);
  });

  test('holds up no long file', () => {
    const text = `Code,Note\n25B,"open\n${'0311,fine\n'.repeat(150_000)}`;
    const { records, troubles } = read(text, ',', 65_536);
    expect(records).toHaveLength(150_002);
    expect(troubles).toEqual([{ kind: 'open-quote', row: 2, count: 1 }]);
  });
});

test('signs that are no text of the encoding are told with their first row', () => {
  expect(read('a,b\nx,\uFFFD\n\uFFFD,y\n').troubles).toEqual([
    { kind: 'unreadable-bytes', row: 2, count: 2 },
  ]);
});
