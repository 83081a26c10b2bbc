import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTable, parseTable } from '../../src/data/table.ts';

describe('a table is read', () => {
  test('row by row, each cell under its column', () => {
    expect(parseTable('code\ttitle\n25B\tCook\n68W\tMedic\n', 't', ['title', 'code'])).toEqual([
      { code: '25B', title: 'Cook' },
      { code: '68W', title: 'Medic' },
    ]);
  });

  test('with line breaks of any system, with or without one at the end, blank lines left out', () => {
    const rows = [{ code: 'a' }, { code: 'b' }];
    for (const text of ['code\na\nb', 'code\r\na\r\nb\r\n', 'code\ra\rb', 'code\n\na\n\nb\n\n'])
      expect(parseTable(text, 't', ['code'])).toEqual(rows);
  });

  test('with empty cells at the end of a row left out', () => {
    expect(parseTable('a\tb\tc\n1\n1\t\t3', 't', ['a', 'b', 'c'])).toEqual([
      { a: '1', b: '', c: '' },
      { a: '1', b: '', c: '3' },
    ]);
  });

  test('with more columns than were asked for', () => {
    expect(parseTable('a\tb\n1\t2', 't', ['b'])).toEqual([{ a: '1', b: '2' }]);
  });
});

describe('a table is refused, and the error says where', () => {
  test('without a column', () => {
    expect(() => parseTable('code\n25B', 'titles.tsv', ['code', 'ranks'])).toThrow(
      'titles.tsv: column "ranks" is missing',
    );
    expect(() => parseTable('', 'titles.tsv', ['code'])).toThrow('titles.tsv: column "code" is missing');
  });

  test('with a row longer than the header', () => {
    expect(() => parseTable('code\ttitle\n25B\tCook\tArmy', 'titles.tsv', ['code'])).toThrow(
      'titles.tsv, line 2: 3 cells, the header has 2',
    );
  });
});

describe('a table is written', () => {
  test('sorted, a line each, ended by a line break', () => {
    expect(
      formatTable(
        ['code', 'title'],
        [
          { code: 'b', title: '2' },
          { code: 'a', title: '1' },
        ],
      ),
    ).toBe('code\ttitle\na\t1\nb\t2\n');
  });

  test('in the columns that were named, what is missing as an empty cell', () => {
    expect(formatTable(['b', 'a'], [{ a: '1', c: '3' }])).toBe('b\ta\n\t1\n');
  });

  test('so that no cell breaks its row: it reads again with as many rows and cells', () => {
    const row = fc.record({ a: fc.constant('x'), b: fc.string({ unit: 'binary', maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const again = parseTable(formatTable(['a', 'b'], rows), 't', ['a', 'b']);
        expect(again).toHaveLength(rows.length);
        for (const { a } of again) expect(a).toBe('x');
      }),
    );
  });
});
