import { describe, expect, test } from 'vitest';
import { dateOf, readRow } from '../../../src/search/roster/read-row.ts';

describe('the reading of a row', () => {
  test('takes of two columns for one thing the first that says something', () => {
    expect(readRow(['n/a', '25B', 'x'], ['code', 'code', 'other']).code).toBe('25B');
  });

  test('joins dates, and lines of text', () => {
    const { dates, text } = readRow(['2009', '39814', 'a', 'b'], ['dates', 'dates', 'text', 'text']);
    expect({ dates, text }).toEqual({ dates: '2009 – 2009-01-01', text: 'a | b' });
  });

  test('takes the point from a code that a workbook made a number of', () => {
    expect(readRow(['8404.0'], ['code']).code).toBe('8404');
  });

  test('is empty where cells are missing or say nothing', () => {
    expect(readRow(['-'], ['code', 'title'])).toEqual({
      code: '',
      title: '',
      branch: '',
      rank: '',
      dates: '',
      text: '',
    });
  });

  test.each([
    ['39814', '2009-01-01'],
    ['41639.75', '2013-12-31'],
    ['2009', '2009'],
    ['99999', '99999'],
    ['Jan 2009', 'Jan 2009'],
  ])('a date %s is %s', (cell, date) => {
    expect(dateOf(cell)).toBe(date);
  });
});
