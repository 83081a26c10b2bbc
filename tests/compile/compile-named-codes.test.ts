import { expect, test } from 'vitest';
import { compileNamedCodes } from '../../src/compile/compile-named-codes.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';

const codes = compileNamedCodes(fullTables(), fullIndex());
const { occupations } = fullIndex();
const leads = (code: string) =>
  codes
    .find((each) => each.code === code && each.kind === 'federal-series')!
    .occupations.map((position) => occupations[position]!.code);

test('every federal series is there, and every code of earlier taxonomies', () => {
  expect(codes.filter(({ kind }) => kind === 'federal-series')).toHaveLength(680);
  expect(codes.filter(({ kind }) => kind !== 'federal-series')).toHaveLength(437);
});

test('a series keeps the occupations that its military jobs lead to more than others do', () => {
  expect(leads('2210')).toContain('15-1244.00');
  expect(leads('8852')[0]).toBe('49-3011.00');
});

test('what every series takes says nothing: no pilots in program analysis', () => {
  expect(leads('0343')).not.toContain('53-2011.00');
});

test('what few military jobs say of a series is left out', () => {
  expect(leads('7420')).toEqual([]);
});
