import { describe, expect, test } from 'vitest';
import { codesInText, isSlip } from '../../../src/search/roster/codes-in-row.ts';

test.each([
  ['SSG, 25B, US Army 2009-2014', ['25b']],
  ['Technician (L12A), USN', ['l12a']],
  ['1D751 and 3D1X2', ['1d751', '3d1x2']],
  ['CH-47D pilot, 10th Mountain, 2009', []],
  ['nothing at all', []],
])('the codes in %j are %j', (text, codes) => {
  expect(codesInText(text)).toEqual(codes);
});

describe('a slip of the fingers', () => {
  test.each([
    ['1311', '0311'],
    ['52B', '25B'],
    ['25', '25B'],
    ['25BB', '25B'],
    ['311', '0311'],
  ])('makes %s of %s', (typed, code) => {
    expect(isSlip(typed, code)).toBe(true);
  });

  test.each([
    ['25B', '25B'],
    ['25b', '25B'],
    ['11C', '25B'],
    ['1371', '0311'],
  ])('does not make %s of %s', (typed, code) => {
    expect(isSlip(typed, code)).toBe(false);
  });
});
