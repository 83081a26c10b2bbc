import { describe, expect, test } from 'vitest';
import { durations, years } from '../../../src/search/noise/years.ts';
import { noiseText, takenBy } from '../../fixtures/small-noise.ts';

describe('years are read', () => {
  test.each([
    '1968',
    '2009-2014',
    '1998 – 2002',
    '1978-82',
    '1996 to 2004',
    'since 2012',
    '2014 - present',
    'Jan 2009 - Mar 2014',
    '01/2009-03/2014',
    '15 June 1999',
    '06JUN2012',
    '20120606',
    '03-15-2009',
    "'91-'95",
    '91-95',
    '1990s',
    '12/98 - 3/04',
    '03/09-06/14',
  ])('%s', (text) => {
    expect(takenBy(years, `cook ${text} in`)).toEqual([text.replace(/^'/, '')]);
  });

  test.each([
    '25B',
    '0311',
    '2311',
    'may',
    'march',
    '68',
    'team 12',
    '11-1021',
    '12-08',
    '8404',
    '3/04',
    '13/98 - 3/04',
    '2/75 - 3/60',
  ])('and nothing else: %s', (text) => {
    expect(takenBy(years, text)).toEqual([]);
  });

  test('a year alone may be a code, a span not', () => {
    expect(years(noiseText('2009 cook'), 0)).toMatchObject({ bare: true });
    expect(years(noiseText('2009-2014 cook'), 0)?.bare).toBeUndefined();
    expect(years(noiseText('since 2009'), 0)?.bare).toBeUndefined();
  });
});

describe('lengths of time are read', () => {
  test.each([
    '3 years',
    '12 yrs',
    '3 yrs 2 mos',
    '3 years and 2 months',
    'five years of experience',
    '8+ years experience',
    '3-5 years',
    '20yrs',
  ])('%s', (text) => {
    expect(takenBy(durations, `cook ${text}, in`)).toEqual([text]);
  });

  test.each(['2 mos 25B', '11 bravo', 'three meters', 'years'])('and nothing else: %s', (text) => {
    expect(takenBy(durations, text)).toEqual([]);
  });
});
