import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/data/crosswalk-lookup.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import {
  COLUMNS,
  type MatchRow,
  matchRows,
  rowsAsText,
} from '../../../src/features/reverse-matches/match-table.ts';
import { csvName, rowsAsCsv } from '../../../src/features/reverse-matches/matches-csv.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const lookup = createLookup(index);
const matches = officialMatches(createSocTree(index).place('15-1212.00')!, index);
const rows = matchRows(matches, 'Official', lookup);

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
  test('has one row for each title, with what it officially leads to', () => {
    expect(rows[1]).toEqual({
      Branch: 'Navy',
      Code: 'IT',
      'Military title': 'Information Systems Technician',
      'Rank type': 'Enlisted',
      Status: 'Current (July 2024)',
      Match: 'Official',
      'Occupation codes': '15-1212.00',
      Occupations: 'Information Security Analysts',
    });
    expect(rows).toHaveLength(matches.length);
    expect(rows[2]!.Branch).toBe('Air Force; Space Force');
  });

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
          [...COLUMNS],
          ...written.map((row) =>
            COLUMNS.map((column) => (/^[=+\-@\t\r]/.test(row[column]) ? `'${row[column]}` : row[column])),
          ),
        ]);
      }),
    );
  });
});

describe('the list as text', () => {
  test('is a line for each title, with branch and rank type', () => {
    expect(rowsAsText(rows).split('\n')[1]).toBe('IT Information Systems Technician (Navy, Enlisted)');
  });

  test('says of a retired title that it is retired, and of one to consider why', () => {
    expect(rowsAsText(rows)).toContain('(Army, Commissioned Officer only, retired by March 2016)');
    expect(rowsAsText(matchRows(matches.slice(1, 2), 'Also consider', lookup))).toBe(
      'IT Information Systems Technician (Navy, Enlisted, also consider: leads to Information Security Analysts)',
    );
  });
});
