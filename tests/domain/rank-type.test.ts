import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRankType, RANK_LETTER, RANK_TYPES, rankLabel } from '../../src/domain/rank-type.ts';

const ranksOf = (letters: string) => RANK_TYPES.filter((rank) => letters.includes(RANK_LETTER[rank]));

describe('the label of a title reads as on O*NET’s occupation pages', () => {
  test.each([
    ['E', 'Enlisted'],
    ['O', 'Commissioned Officer only'],
    ['W', 'Warrant Officer only'],
    ['WO', 'Commissioned or Warrant Officer'],
    ['EW', 'Enlisted or Warrant Officer'],
    ['EO', 'Enlisted or Commissioned Officer'],
    ['EWO', 'Enlisted or Commissioned or Warrant Officer'],
    ['', 'Rank type not known'],
  ])('the letters %j read %j', (letters, label) => {
    expect(rankLabel(ranksOf(letters))).toBe(label);
  });
});

test('the order in which the rank types are named makes no difference to the label', () => {
  fc.assert(
    fc.property(fc.subarray([...RANK_TYPES]), (ranks) => {
      expect(rankLabel([...ranks].reverse())).toBe(rankLabel(ranks));
    }),
  );
});

test('different rank types never share a label', () => {
  const labels = ['', 'E', 'W', 'O', 'EW', 'EO', 'WO', 'EWO'].map((letters) => rankLabel(ranksOf(letters)));
  expect(new Set(labels).size).toBe(labels.length);
});

test('only the exact names are rank types', () => {
  expect(RANK_TYPES.every(isRankType)).toBe(true);
  for (const other of ['enlisted', 'Officer', 'E', '', null, undefined, 1])
    expect(isRankType(other)).toBe(false);
});
