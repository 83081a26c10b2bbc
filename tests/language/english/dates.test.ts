import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period, Release } from '../../../src/domain/releases.ts';
import { dayWords, periodWords } from '../../../src/language/english/dates.ts';

const of = (period: Period | null): Release => ({
  id: 'onet',
  source: 'O*NET database',
  release: '',
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

test('a day has its month by name, and its year after a comma', () => {
  expect(dayWords(new Date(2026, 10, 28))).toBe('November 28, 2026');
});
