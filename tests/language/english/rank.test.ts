import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RANK_LETTER, RANK_TYPES } from '../../../src/domain/rank-type.ts';
import { peopleWords, rankLabel, yearsWords } from '../../../src/language/english/rank.ts';

test.each([
  [[0, 0], 'leads nobody yet'],
  [[0, 5], 'leads up to 5 people'],
  [[3, 9], 'leads 3 to 9 people'],
  [[1000, 20000], 'leads 1,000 to 20,000 people'],
] as const)('%j is "%s"', (range, words) => {
  expect(peopleWords(range)).toBe(words);
});

test('years are of service', () => {
  expect(yearsWords([3, 10])).toBe('3 to 10 years of service');
});

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
