import { expect, test } from 'vitest';
import { countOf } from '../../../src/language/english/counts.ts';

test('a count has its noun in one or many', () => {
  expect(countOf(1, 'result')).toBe('1 result');
  expect(countOf(12174, 'result')).toBe('12,174 results');
  expect(countOf(0, 'match', 'matches')).toBe('0 matches');
});
