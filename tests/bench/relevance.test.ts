import { expect, test } from 'vitest';
import { placeOfAnswer, tally, tallyByKind } from '../../src/bench/relevance.ts';
import { codeForm, type Judged } from '../../src/bench/relevance-set.ts';

const results = [['Army:25B'], ['Navy:IT', 'Navy:IT2'], ['Army:25B', 'Army:25D']];

test('the place of the answer is that of the first result with an accepted code', () => {
  expect(placeOfAnswer(results, [codeForm('Navy:IT2')])).toBe(2);
  expect(placeOfAnswer(results, [codeForm('Air Force:*'), codeForm('Army:25?')])).toBe(1);
});

test('an answer that is not among the results has place 0', () => {
  expect(placeOfAnswer(results, [codeForm('Army:2')])).toBe(0);
  expect(placeOfAnswer([], [codeForm('Army:25B')])).toBe(0);
});

test('where nothing may be found an empty list is right, and any result wrong', () => {
  expect(placeOfAnswer([], [])).toBe(1);
  expect(placeOfAnswer(results, [])).toBe(0);
});

test('a tally gives shares and the mean reciprocal rank, misses as 0', () => {
  expect(tally([1, 2, 4, 0])).toEqual({
    n: 4,
    at1: 0.25,
    in3: 0.5,
    in10: 0.75,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
  });
});

test('a tally of nothing is all zeros', () => {
  expect(tally([])).toEqual({ n: 0, at1: 0, in3: 0, in10: 0, mrr: 0 });
});

test('kinds are summed up apart, in the order in which they appear', () => {
  const row = (kind: string): Judged => ({ query: 'x', accepts: [], kind });
  const { overall, kinds } = tallyByKind([1, 0, 1], [row('typo'), row('code'), row('typo')]);
  expect(Object.keys(kinds)).toEqual(['typo', 'code']);
  expect(kinds.typo).toMatchObject({ n: 2, at1: 1 });
  expect(kinds.code).toMatchObject({ n: 1, at1: 0 });
  expect(overall.at1).toBeCloseTo(2 / 3);
});
