import { describe, expect, test } from 'vitest';
import { TASKS } from '../../../src/compile/tables/word-tables.ts';

const { prompt } = TASKS.columns;

describe('the prompt of a task', () => {
  test.each(['', '[number] trucks a month', 'crew of [number]', '$[number] a year', 'by [number] %'])(
    'is read: "%s"',
    (cell) => {
      expect(prompt.read(cell)).toBe(cell);
    },
  );

  test.each([
    ['no place for a number', 'trucks a month'],
    ['two of them', '[number] trucks in [number] months'],
    ['another place', '[number] [weeks or months]'],
    ['parentheses', '([number] trucks a month)'],
    ['more than seven words', 'a fleet of [number] trucks in each month'],
    ['two spaces', '[number]  trucks'],
    ['a space at its end', '[number] trucks '],
  ])('is refused with %s', (_why, cell) => {
    expect(prompt.read(cell)).toBeUndefined();
  });
});
