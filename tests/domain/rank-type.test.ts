import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRankType, RANK_LETTER, RANK_TYPES, rankLabel, rankTypesOf } from '../../src/domain/rank-type.ts';

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
    expect(rankLabel(rankTypesOf(letters))).toBe(label);
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
  const labels = ['', 'E', 'W', 'O', 'EW', 'EO', 'WO', 'EWO'].map((letters) =>
    rankLabel(rankTypesOf(letters)),
  );
  expect(new Set(labels).size).toBe(labels.length);
});

test('letters are read in any order and however often, and written back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('E', 'W', 'O')), (letters) => {
      const ranks = rankTypesOf(letters.join(''));
      expect(ranks.map((rank) => RANK_LETTER[rank])).toEqual(
        (['E', 'W', 'O'] as const).filter((letter) => letters.includes(letter)),
      );
    }),
  );
});

test.each(['X', 'EX', 'e', ' '])(
  '%j is no set of rank letters, and the error names the letter',
  (letters) => {
    expect(() => rankTypesOf(letters)).toThrow(`unknown rank letter "${letters.at(-1)}"`);
  },
);

test('only the exact names are rank types', () => {
  expect(RANK_TYPES.every(isRankType)).toBe(true);
  for (const other of ['enlisted', 'Officer', 'E', '', null, undefined, 1])
    expect(isRankType(other)).toBe(false);
});
