import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/data/crosswalk-lookup.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { COLUMNS, type MatchRow, matchRows } from '../../../src/features/reverse-matches/match-table.ts';
import { csvName, rowsAsCsv } from '../../../src/features/reverse-matches/matches-csv.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { words } from '../../../src/language/english/take-matches.ts';
import { SAMPLE_RELEASES } from '../../fixtures/sample-releases.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const lookup = createLookup(index);
const matches = officialMatches(createSocTree(index).place('15-1212.00')!, index);
const rows = matchRows(matches, 'Official', lookup, SAMPLE_RELEASES);

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    'a "quoted" word',
    'a, b',
    'two\nlines',
    'Ünïcode',
  ),
);
const anyRow = fc
  .tuple(...COLUMNS.map(() => cell))
  .map((cells) => Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])) as MatchRow);

describe('the file to download', () => {
  test('begins with the mark that tells Excel it is UTF-8', () => {
    expect(rowsAsCsv(rows).startsWith('\uFEFFBranch,Code,Military title,')).toBe(true);
  });

  test('is named after the code', () => {
    expect(csvName('15-1212.00')).toBe('military-titles-15-1212.00.csv');
  });

  test('reads back as it was written, with an apostrophe before what a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (written) => {
        const read = Papa.parse<string[]>(rowsAsCsv(written).slice(1), { newline: '\r\n' }).data;
        expect(read).toEqual([
          COLUMNS.map((column) => words.columns[column]),
          ...written.map((row) =>
            COLUMNS.map((column) => (/^[=+\-@\t\r]/.test(row[column]) ? `'${row[column]}` : row[column])),
          ),
        ]);
      }),
    );
  });
});
