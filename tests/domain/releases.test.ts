import { expect, test } from 'vitest';
import { type Period, type Release, releaseName, yearsOf } from '../../src/domain/releases.ts';

const of = (period: Period | null, release = ''): Release => ({
  id: 'onet',
  source: 'O*NET database',
  release,
  period,
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
