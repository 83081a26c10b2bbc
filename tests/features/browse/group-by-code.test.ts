import { expect, test } from 'vitest';
import type { Specialty } from '../../../src/domain/military-title.ts';
import { groupByCode } from '../../../src/features/browse/group-by-code.ts';

const job = (code: string) => ({ code }) as Specialty;
const names = (codes: string[]) => groupByCode(codes.map(job)).map((group) => group.name);

test('codes are grouped by their first two characters', () => {
  expect(names(['11A', '11B', '12A', '68W'])).toEqual(['11', '12', '68']);
});

test('by the first one where two would make more groups than one can jump by', () => {
  const codes = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(2, '0')}0`);
  expect(names(codes)).toEqual([...'0123456789']);
});

test('a code of one character is a group like any other', () => {
  expect(names(['A', 'AB'])).toEqual(['A', 'AB']);
});
