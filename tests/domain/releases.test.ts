import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Period, periodWords, type Release, releaseName, yearsOf } from '../../src/domain/releases.ts';

const of = (period: Period | null, release = ''): Release => ({
  id: 'onet',
  source: 'O*NET database',
  release,
  period,
});

test('a month, a year and a span of years are said in words', () => {
  expect(periodWords(of({ kind: 'month', year: 2024, month: 7 }))).toBe('July 2024');
  expect(periodWords(of({ kind: 'year', year: 2019 }))).toBe('2019');
  expect(periodWords(of({ kind: 'years', from: 2024, to: 2034 }))).toBe('2024–34');
  expect(periodWords(of({ kind: 'years', from: 1999, to: 2009 }))).toBe('1999–2009');
  expect(periodWords(of(null))).toBe('no date given');
});

test('every month has a name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
      expect(periodWords(of({ kind: 'month', year: 2024, month }))).toMatch(/^[A-Z][a-z]+ 2024$/);
    }),
  );
});

test('the years of a period are its first and last', () => {
  expect(yearsOf(of({ kind: 'month', year: 2024, month: 7 }))).toEqual({ from: 2024, to: 2024 });
  expect(yearsOf(of({ kind: 'years', from: 2024, to: 2034 }))).toMatchObject({ from: 2024, to: 2034 });
  expect(() => yearsOf(of(null))).toThrow('the release "onet" has no period');
});

test('a release is named with its number, where it has one', () => {
  expect(releaseName(of(null, '30.1'))).toBe('O*NET database 30.1');
  expect(releaseName(of(null))).toBe('O*NET database');
});
