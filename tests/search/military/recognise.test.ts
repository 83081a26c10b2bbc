import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../../src/data/crosswalk-index.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { createIdentifierBook } from '../../../src/search/military/identifier-book.ts';
import { recognise } from '../../../src/search/military/recognise.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { codeIndex, smallReference } from '../../fixtures/small-reference.ts';

const index = codeIndex();
const reference = smallReference(index);
const identifier = (branch: string, code: string, kind: string): Identifier => ({
  branches: branch.split(', '),
  code,
  kind,
  title: `${kind} ${code}`,
  occupations: [],
});
const LIST = [
  identifier('Navy', '111', 'officer designator'),
  identifier('Navy', '840', 'officer designator'),
  identifier('Navy', '0311', 'subspecialty'),
  identifier('Army', 'D7', 'additional skill identifier (ASI)'),
  identifier('Navy', 'D7', 'additional qualification designation (AQD)'),
  identifier('Army', 'GWOT', 'project code'),
  identifier('Army', '25B', 'something else'),
];
const book = createIdentifierBook(LIST);
const named = (text: string, found = false, branch?: Branch) =>
  recognise(parseQuery(text, { without: new Set(), reference }), { index, book, branch, found }).map(
    (each) => `${each.branches[0]} ${each.code}`,
  );

describe('a code without a match is recognised', () => {
  test('where no title carries it', () => {
    expect(named('D7')).toEqual(['Army D7', 'Navy D7']);
    expect(named('was a d7 there', true)).toEqual(['Army D7', 'Navy D7']);
  });

  test('of the branch in force alone, where that has one', () => {
    expect(named('D7', false, 'Navy')).toEqual(['Navy D7']);
    expect(named('D7', false, 'Coast Guard')).toEqual(['Army D7', 'Navy D7']);
  });

  test('as a designator by its three digits, whatever the fourth', () => {
    for (const text of ['1110', '1115', '1117', '111']) expect(named(text)).toEqual(['Navy 111']);
    expect(named('1119x')).toEqual([]);
  });

  test('where the title of the same code is out of use, of that title’s branch', () => {
    expect(named('8404', true, 'Navy')).toEqual(['Navy 840']);
    expect(named('8404', true, 'Marine Corps')).toEqual([]);
  });

  test('where letters alone found nothing', () => {
    expect(named('gwot')).toEqual(['Army GWOT']);
    expect(named('gwot', true)).toEqual([]);
    expect(named('gwot medal')).toEqual([]);
  });
});

test('nothing is recognised beside a job of today', () => {
  for (const text of ['25B', '0311', 'cook', '']) expect(named(text, true)).toEqual([]);
  expect(named('25B', false, 'Army')).toEqual([]);
});
