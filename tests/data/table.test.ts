import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, flag, listOf, oneOf, optional, text, wholeNumber } from '../../src/data/column.ts';
import {
  defineTable,
  formatCells,
  formatTable,
  parseTable,
  type RowOf,
  TableError,
} from '../../src/data/table.ts';

const JOBS = defineTable({
  path: 'military/jobs.tsv',
  columns: {
    branch: oneOf('Army', 'Navy'),
    code: text,
    ranks: optional(wholeNumber()),
    open: flag,
    matches: listOf(text, ' '),
  },
  key: ['branch', 'code'],
  origin: 'written',
});

const RATINGS = defineTable({
  path: 'occupations/ratings.tsv',
  columns: { code: text },
  others: optional(figure()),
  key: ['code'],
  origin: 'derived',
});

const HEAD = 'branch\tcode\tranks\topen\tmatches';
const COOK = { branch: 'Army', code: '92G', ranks: 2, open: true, matches: ['35-2014.00', '35-1012.00'] };

/** What a table can hold: no tabs or line breaks, nothing but spaces at either end. */
const cell = fc
  .string({ unit: 'grapheme' })
  .map((value) => value.replace(/[\t\r\n]+/g, ' ').trim())
  .filter((value) => value !== '');
const job: fc.Arbitrary<RowOf<typeof JOBS>> = fc.record({
  branch: fc.constantFrom('Army' as const, 'Navy' as const),
  code: cell,
  ranks: fc.option(fc.nat()),
  open: fc.boolean(),
  matches: fc.array(cell.filter((value) => !/\s/.test(value))),
});
const jobs = fc.uniqueArray(job, { selector: ({ branch, code }) => `${branch}\t${code}` });
const ratings = fc.uniqueArray(
  fc.record({
    code: cell,
    others: fc
      .array(fc.option(fc.integer({ min: -900, max: 900 }).map((value) => value / 100)), {
        minLength: 3,
        maxLength: 3,
      })
      .map((values) => new Map(values.map((value, i) => [`2.A.${i}`, value]))),
  }),
  { selector: ({ code }) => code },
);

describe('a table is read', () => {
  test('row by row, each cell as its column says', () => {
    expect(parseTable(JOBS, `${HEAD}\nArmy\t92G\t2\tY\t35-2014.00 35-1012.00\n`)).toEqual([COOK]);
  });

  test('in whatever order its columns stand', () => {
    const file = 'code\tbranch\topen\tmatches\tranks\n92G\tArmy\tY\t35-2014.00 35-1012.00\t2\n';
    expect(parseTable(JOBS, file)).toEqual([COOK]);
  });

  test('with line breaks of any system, with or without one at the end, blank lines left out', () => {
    const files = ['code\na\nb', 'code\r\na\r\nb\r\n', 'code\ra\rb', 'code\n\na\n\nb\n\n'];
    for (const file of files) expect(parseTable(RATINGS, file).map(({ code }) => code)).toEqual(['a', 'b']);
  });

  test('with empty cells at the end of a row left out', () => {
    expect(parseTable(JOBS, `${HEAD}\nArmy\t92G`)).toEqual([
      { branch: 'Army', code: '92G', ranks: null, open: false, matches: [] },
    ]);
  });

  test('with a column for each element, by name', () => {
    const [row] = parseTable(RATINGS, 'code\t2.A.1\t2.A.2\nx\t4.5\t\n');
    expect([...row!.others]).toEqual([
      ['2.A.1', 4.5],
      ['2.A.2', null],
    ]);
  });
});

describe('a table is refused, and the error names file, line, column, what was found, what was expected and the remedy', () => {
  const faults: [what: string, file: string, message: string][] = [
    [
      'for a cell that its column does not allow',
      `${HEAD}\nArmy\t11B\nAmry\t92G`,
      'data/military/jobs.tsv, line 3, column "branch": found "Amry", expected one of: Army, Navy. Correct data/military/jobs.tsv.',
    ],
    [
      'for an empty cell that must not be empty',
      `${HEAD}\nArmy\t\t2`,
      'data/military/jobs.tsv, line 2, column "code": found "", expected a text. Correct data/military/jobs.tsv.',
    ],
    [
      'for a figure that is none',
      `${HEAD}\n\nArmy\t92G\ttwo`,
      'line 3, column "ranks": found "two", expected a whole number, or an empty cell.',
    ],
    [
      'without a column',
      'branch\tcode\tranks\topen\nArmy\t92G\t\t',
      'line 1: column "matches" is missing, found "branch", "code", "ranks", "open".',
    ],
    ['without anything', '', 'line 1: column "branch" is missing, found "".'],
    [
      'with a column that it does not have',
      `${HEAD}\tnote\n`,
      'line 1: found column "note", expected "branch", "code", "ranks", "open", "matches", each once.',
    ],
    ['with a column twice', `${HEAD}\tcode\n`, 'line 1: found column "code", expected'],
    [
      'with a column of a name that every object has',
      `${HEAD}\tconstructor\n`,
      'line 1: found column "constructor", expected',
    ],
    [
      'with a row longer than the header',
      `${HEAD}\nArmy\t92G\t2\tY\tx\ty`,
      'line 2: found 6 cells, expected 5 as in the header.',
    ],
    [
      'with two rows of one key',
      `${HEAD}\nArmy\t92G\t2\nNavy\t92G\nArmy\t92G\t3`,
      'line 4, column "branch", "code": found "Army", "92G" as on line 2, expected one row for each.',
    ],
  ];
  test.each(faults)('%s', (_, file, message) => {
    expect(() => parseTable(JOBS, file)).toThrow(TableError);
    expect(() => parseTable(JOBS, file)).toThrow(message);
  });

  test('of a derived table: what to correct and to run', () => {
    expect(() => parseTable(RATINGS, 'code\t2.A.1\nx\thigh')).toThrow(
      'data/occupations/ratings.tsv, line 2, column "2.A.1": found "high", expected a figure, or an empty cell. data/occupations/ratings.tsv is derived: correct data/derive or the official file, and run npm run derive.',
    );
  });
});

describe('a table is written', () => {
  test('sorted, a line each, ended by a line break', () => {
    const rows = [
      { branch: 'Navy', code: 'b', ranks: null, open: false, matches: [] },
      { branch: 'Army', code: 'a', ranks: 1, open: true, matches: ['x', 'y'] },
    ] as const;
    expect(formatTable(JOBS, rows)).toBe(`${HEAD}\nArmy\ta\t1\tY\tx y\nNavy\tb\t\t\t\n`);
  });

  test('and read again: the same rows, and the same bytes when written once more', () => {
    fc.assert(
      fc.property(jobs, (rows) => {
        const file = formatTable(JOBS, rows);
        const again = parseTable(JOBS, file);
        expect(again).toHaveLength(rows.length);
        for (const row of rows) expect(again).toContainEqual(row);
        expect(formatTable(JOBS, again)).toBe(file);
      }),
    );
  });

  test('and read again with a column for each element', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const again = parseTable(RATINGS, formatTable(RATINGS, rows));
        expect(again).toHaveLength(rows.length);
        for (const row of rows) expect(again).toContainEqual(row);
      }),
    );
  });

  test('the same whatever order the rows come in', () => {
    fc.assert(
      fc.property(jobs, (rows) => {
        expect(formatTable(JOBS, [...rows].reverse())).toBe(formatTable(JOBS, rows));
      }),
    );
  });

  test('so that no cell breaks its row', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => `x${value}`);
    fc.assert(
      fc.property(wild, (code) => {
        expect(parseTable(RATINGS, formatCells(RATINGS, [{ code }]))).toHaveLength(1);
      }),
    );
  });

  test('with the elements in the order given, what is missing as an empty cell', () => {
    const cells = [{ code: 'x', '2.A.1': '1' }, { code: 'y' }];
    expect(formatCells(RATINGS, cells, ['2.A.2', '2.A.1'])).toBe('code\t2.A.2\t2.A.1\nx\t\t1\ny\t\t\n');
  });

  test('never with a value that would not be read again', () => {
    expect(() => formatTable(RATINGS, [{ code: '', others: new Map() }])).toThrow(TableError);
    expect(() => formatTable(RATINGS, [{ code: 'x', others: new Map([['2.A.1', 1e-9]]) }])).toThrow(
      'found "1e-9", expected a figure',
    );
  });
});
