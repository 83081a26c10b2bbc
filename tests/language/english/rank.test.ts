import { expect, test } from 'vitest';
import { peopleWords, yearsWords } from '../../../src/language/english/rank.ts';

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
