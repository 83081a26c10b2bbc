import { expect, test } from 'vitest';
import { misspell, SLIPS } from '../../../src/bench/fuse/misspell.ts';
import { createRandom } from '../../../src/bench/random.ts';

const slipped = (name: string, word: string) => {
  const { slip } = SLIPS.find((rule) => rule.name === name)!;
  return new Set(Array.from({ length: 200 }, (_, seed) => slip(word, createRandom(seed))));
};

test('each rule makes its own slip, and leaves the first letter alone', () => {
  expect(slipped('two swapped', 'aide')).toEqual(new Set(['adie', 'aied']));
  expect(slipped('one dropped', 'aide')).toEqual(new Set(['ade', 'aie', 'aid']));
  expect(slipped('one doubled', 'aide')).toEqual(new Set(['aiide', 'aidde', 'aidee']));
  expect(slipped('vowel for vowel', 'cat')).toEqual(new Set(['cet', 'cit', 'cot', 'cut']));
  expect(slipped('sounds alike', 'graph')).toEqual(new Set(['graf']));
});

test('a rule that finds no place gives nothing', () => {
  expect(slipped('vowel for vowel', 'brr')).toEqual(new Set([undefined]));
  expect(slipped('two swapped', 'zz')).toEqual(new Set([undefined]));
});

test('the same seed makes the same slips', () => {
  const words = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => misspell('boatswain', 2, random));
  };
  expect(words(1)).toEqual(words(1));
  expect(words(1)).not.toEqual(words(2));
});
