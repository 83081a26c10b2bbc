import { expect, test } from 'vitest';
import { branchAndRankNames } from '../../../src/search/query/branch-and-rank-names.ts';
import { codesWithDigits } from '../../../src/search/query/codes-with-digits.ts';
import { filters } from '../../../src/search/query/filters.ts';
import { unknownCodes } from '../../../src/search/query/unknown-codes.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const unknown = (text: string) =>
  passed(queryOf(text, reference), branchAndRankNames, codesWithDigits, filters, unknownCodes).unknownCodes;

test('a word of letters and digits that no title carries may be a designator', () => {
  expect(unknown('1110')).toEqual(['1110']);
  expect(unknown('d7')).toEqual(['D7']);
  expect(unknown('t70270a')).toEqual(['T70270A']);
  expect(unknown('navy 1110 d7')).toEqual(['1110', 'D7']);
});

test('a code that some title carries is none, nor a word without a digit, a sign or more than six', () => {
  for (const text of ['25B', '25b30', 'cook', '7', '1234567', 'abcde67', ''])
    expect(unknown(text)).toEqual([]);
});

test('a short number may be one alone or beside a branch, not in a longer text', () => {
  expect(unknown('77')).toEqual(['77']);
  expect(unknown('army 77')).toEqual(['77']);
  expect(unknown('77 years')).toEqual([]);
});
