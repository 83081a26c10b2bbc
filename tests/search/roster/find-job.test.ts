import { describe, expect, test } from 'vitest';
import { findWithin, fitsRank, isByCode, isByName } from '../../../src/search/roster/find-job.ts';
import { ANYWHERE, smallRoster } from '../../fixtures/small-roster.ts';

const { parts, idOf } = smallRoster();

test('an answer is by a code or by a name', () => {
  const answers = ['25B', 'Infantryman'].map((text) => parts.ask({ text }));
  expect(answers.map(isByCode)).toEqual([true, false]);
  expect(answers.map(isByName)).toEqual([true, true]);
});

describe('a search within a branch', () => {
  test('stays there where it finds something good', () => {
    expect(findWithin(parts.ask, 'Combat Medic Specialist', 'Navy', isByName)).toMatchObject({
      otherBranch: false,
      asked: { results: [{ specialty: idOf('Navy', 'L01A') }] },
    });
  });

  test('goes beyond it where only another branch has the code', () => {
    expect(findWithin(parts.ask, '11B', 'Navy', isByCode)).toMatchObject({
      otherBranch: true,
      asked: { results: [{ specialty: idOf('Army', '11B') }] },
    });
  });
});

test('a job fits the ranks that hold it, and every row without a rank', () => {
  const engineer = idOf('Army', '12A', 'Engineer');
  expect(fitsRank(parts, engineer, { branch: null, rank: 'Commissioned Officer' })).toBe(true);
  expect(fitsRank(parts, engineer, { branch: null, rank: 'Enlisted' })).toBe(false);
  expect(fitsRank(parts, engineer, ANYWHERE)).toBe(true);
});
