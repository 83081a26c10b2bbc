import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../../src/data/crosswalk-index.ts';
import { createIdentifierBook } from '../../../src/search/military/identifier-book.ts';

const identifier = (branch: string, code: string, kind = 'retired title without a match'): Identifier => ({
  branches: [branch],
  code,
  kind,
  title: `${branch} ${code}`,
  occupations: [],
});
const book = createIdentifierBook([
  identifier('Air Force', '70230'),
  identifier('Air Force', '70250'),
  identifier('Air Force', '90250A'),
  identifier('Air Force', '90250'),
  identifier('Air Force', '1115'),
  identifier('Army', '76V'),
  identifier('Navy', '1514'),
  identifier('Navy', '111', 'officer designator'),
  identifier('Navy', '702', 'additional qualification designation (AQD)'),
]);
const titles = (code: string) => book.titlesOf(code).map(({ title }) => title);

describe('a title without a match is found by its code', () => {
  test.each([
    ['70250', 'Air Force 70250'],
    ['70270', undefined],
    ['702X0', 'Air Force 70250'],
    ['T70250', 'Air Force 70250'],
    ['70250C', 'Air Force 70250'],
    ['90250A', 'Air Force 90250A'],
    ['90250B', 'Air Force 90250'],
    ['A1115B', 'Air Force 1115'],
    ['76V20', 'Army 76V'],
    ['76V2O', 'Army 76V'],
    ['ET1514', 'Navy 1514'],
    ['702', undefined],
  ])('%s: %s', (code, title) => {
    expect(titles(code)).toEqual(title ? [title] : []);
  });
});

test('a designator is found by its three digits, other identifiers as they stand', () => {
  expect(book.exact('1110').map(({ code }) => code)).toEqual(['111']);
  expect(book.exact('702').map(({ kind }) => kind)).toEqual(['additional qualification designation (AQD)']);
  expect(book.exact('7020')).toEqual([]);
});
