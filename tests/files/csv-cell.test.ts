import { describe, expect, test } from 'vitest';
import { disarmed, quoted } from '../../src/files/csv-cell.ts';

describe('a cell that a spreadsheet would run as a formula', () => {
  test.each(['=1+1', '=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3+cmd', '\t=1', '\r=1'])(
    '%j gets an apostrophe',
    (cell) => {
      expect(disarmed(cell)).toBe(`'${cell}`);
    },
  );

  test.each(['-5', '+1 (555) 010-0199', '-1,250.00', 'a=b', '25B', '', '0311'])('%j is none', (cell) => {
    expect(disarmed(cell)).toBe(cell);
  });
});

test('a cell is put in quotes only where it needs them', () => {
  expect(['a', 'a,b', 'a;b', 'say "hi"', 'two\nlines', ' a'].map((cell) => quoted(cell, ','))).toEqual([
    'a',
    '"a,b"',
    'a;b',
    '"say ""hi"""',
    '"two\nlines"',
    '" a"',
  ]);
});
