import { expect, test } from 'vitest';
import { federalSearchAddress } from '../../src/domain/federal-series.ts';

test('a series leads to its openings in the official job search, leading zeros and all', () => {
  expect(federalSearchAddress('2210')).toBe('https://www.usajobs.gov/Search/Results?j=2210');
  expect(federalSearchAddress('0083')).toBe('https://www.usajobs.gov/Search/Results?j=0083');
});

test('anything but a series makes no address', () => {
  for (const wrong of ['', '83', '02210', 'GS-2210', '22&1', '0083 '])
    expect(() => federalSearchAddress(wrong)).toThrow(`"${wrong}" is no federal job series of four digits`);
});
