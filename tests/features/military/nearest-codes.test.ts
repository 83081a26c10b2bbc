import { expect, test } from 'vitest';
import type { Specialty } from '../../../src/domain/military-title.ts';
import { nearestCodes } from '../../../src/features/military/nearest-codes.ts';

const job = (code: string, status: Specialty['status'] = 'current') => ({ code, status }) as Specialty;
const near = (jobs: Specialty[], code: string) => nearestCodes(jobs, code).map((specialty) => specialty.code);

test('the code that differs least comes first, and current before retired', () => {
  const jobs = [job('25A', 'marked-obsolete'), job('68W'), job('25C'), job('35BQ')];
  expect(near(jobs, '25B')).toEqual(['25C', '25A', '35BQ']);
});

test('codes that have little in common are no suggestion', () => {
  expect(near([job('68W'), job('ABC')], '25B')).toEqual([]);
});

test('one or two wrong characters of a code of that length are all of it', () => {
  expect(near([job('A'), job('B')], 'C')).toEqual([]);
});

test('a code of any length is answered at once', () => {
  expect(near([job('25B')], 'X'.repeat(100_000))).toEqual([]);
});
