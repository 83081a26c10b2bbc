import { expect, test } from 'vitest';
import { NO_DUTIES, NOTHING_MORE, NOTHING_RELATED } from '../../../src/search/military/nothing-more.ts';

test('before the duties are there none is told, and irregular verbs are words all the same', () => {
  expect(NO_DUTIES.tellsDuty(['drove', 'trucks'])).toBe(false);
  expect(NO_DUTIES.match(['drove', 'trucks'])).toEqual([]);
  expect(NO_DUTIES.isEveryday('drove')).toBe(true);
  expect(NO_DUTIES.isEveryday('drover')).toBe(false);
  NO_DUTIES.prepare();
});

test('no words lead anywhere by way of occupations', () => {
  expect(NOTHING_RELATED(['plumber'])).toEqual([]);
});

test('without more than the index there are no identifiers and no words of occupations', () => {
  expect(NOTHING_MORE).toMatchObject({ identifiers: [], occupationWords: [] });
});
