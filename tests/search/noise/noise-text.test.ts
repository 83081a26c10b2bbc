import { expect, test } from 'vitest';
import { gapAfter, markedTo } from '../../../src/search/noise/noise-text.ts';
import { noiseText } from '../../fixtures/small-noise.ts';

test('a text tells what stands between its words', () => {
  const text = noiseText('cook, medic/diver');
  expect([0, 1, 2].map((at) => gapAfter(text, at))).toEqual([', ', '/', '']);
});

test('a text tells where a word or some say what their neighbours are', () => {
  const text = noiseText('naval station fort');
  expect(markedTo(text, 'base-before', 0)).toBe(2);
  expect(markedTo(text, 'base-before', 1)).toBe(0);
  expect(markedTo(text, 'base-before', 2)).toBe(3);
  expect(markedTo(text, 'hull', 2)).toBe(0);
  expect(markedTo(text, 'hull', 3)).toBe(0);
});
