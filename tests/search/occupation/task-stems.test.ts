import { expect, test } from 'vitest';
import { createStemScorer } from '../../../src/search/occupation/task-stems.ts';

const score = createStemScorer(
  {
    stems: ['driv', 'engin', 'weld'],
    owners: [[0, 1, 2], [1], [2]],
    shares: [[9, 3, 3], [9], [9]],
  },
  4,
);
const scores = (text: string) => [...score(text.split(' '))];

test('an occupation whose tasks have the words scores, the more they have them', () => {
  const [first, second, , none] = scores('drive');
  expect(first).toBeGreaterThan(second!);
  expect(second).toBeGreaterThan(0);
  expect(none).toBe(0);
});

test('whatever form a verb has', () => {
  for (const text of ['drove', 'driving', 'i drove the']) expect(scores(text)).toEqual(scores('drive'));
});

test('a rare stem says more than a common one', () => {
  const [, drives, welds] = scores('drive weld');
  expect(welds).toBeGreaterThan(drives!);
});

test('words that no task has say nothing', () => {
  expect(scores('zzz the')).toEqual([0, 0, 0, 0]);
  expect(scores('drive zzz')).toEqual(scores('drive'));
});
