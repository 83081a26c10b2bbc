import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeForm, parseRelevanceSet } from '../../src/bench/relevance-set.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { RETIRED, TITLES } from '../../src/compile/tables/military-tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';

test('a row gives query, filters, accepted code forms and kind', () => {
  const [row] = parseRelevanceSet(
    'query\tbranch\trank\texpect\tkind\nlegal\tArmy\tWarrant Officer\tArmy:270A;Army:27*\tfiltered\n',
  );
  expect(row).toMatchObject({ query: 'legal', branch: 'Army', rank: 'Warrant Officer', kind: 'filtered' });
  expect(row!.accepts.map((form) => form.test('Army:27D'))).toEqual([false, true]);
});

test('NONE accepts nothing', () => {
  expect(parseRelevanceSet('query\texpect\tkind\nzzz\tNONE\tnone')[0]!.accepts).toEqual([]);
});

test('a missing column and an unknown branch are refused with their line', () => {
  expect(() => parseRelevanceSet('query\tkind')).toThrow('line 1: column "expect" is missing');
  expect(() => parseRelevanceSet('query\tbranch\texpect\tkind\nx\tMarines\tNONE\tnone')).toThrow('line 2');
});

test('in a code form * stands for any signs, ? for one, and everything else for itself', () => {
  expect(codeForm('Air Force:2A6?2*').test('Air Force:2A672X')).toBe(true);
  expect(codeForm('Air Force:2A6?2*').test('Air Force:2A62')).toBe(false);
  expect(codeForm('Coast Guard:F&S').test('coast guard:f&s')).toBe(true);
  expect(codeForm('29-1141.0?').test('29-1141x00')).toBe(false);
});

test('every code form of our own set stands for a code of the crosswalk', () => {
  const tables = readTables(join(import.meta.dirname, '../../data'));
  const codes = [...rowsOf(tables, TITLES), ...rowsOf(tables, RETIRED)].map(
    ({ branch, code }) => `${branch}:${code}`,
  );
  const lines = readFileSync(join(import.meta.dirname, '../relevance/military.tsv'), 'utf8');
  const strange = parseRelevanceSet(lines)
    .flatMap(({ accepts }) => accepts)
    .filter((form) => !codes.some((code) => form.test(code)));
  expect(strange).toEqual([]);
});
