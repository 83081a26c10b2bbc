import { expect, test } from 'vitest';
import { branchAndRankNames } from '../../../src/search/query/branch-and-rank-names.ts';
import { codesWithDigits } from '../../../src/search/query/codes-with-digits.ts';
import { filters } from '../../../src/search/query/filters.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  const draft = passed(query, branchAndRankNames, codesWithDigits, filters);
  return [draft.branch?.value, draft.rank?.value, takenOf(draft, query).join(' ')];
};

test('the first sure name of a branch and of a rank filter, and take their words', () => {
  expect(read('navy cook sgt')).toEqual(['Navy', 'Enlisted', 'navy sgt']);
  expect(read('army navy cook')).toEqual(['Army', undefined, 'army']);
  expect(read('sgt warrant officer')).toEqual([undefined, 'Enlisted', 'sgt']);
});

test('a sure name goes before one that may be part of a title, wherever they stand', () => {
  expect(read('marine navy cook')).toEqual(['Navy', undefined, 'navy']);
  expect(read('captain sgt')).toEqual([undefined, 'Enlisted', 'sgt']);
});

test('without a sure one the first that may be part of a title filters', () => {
  expect(read('marine sailor')).toEqual(['Marine Corps', undefined, 'marine']);
  expect(read('crew chief')).toEqual([undefined, 'Enlisted', 'chief']);
});

test('a name that the person removed does not, but the next one may', () => {
  expect(read('navy cook', 'branch:Navy')).toEqual([undefined, undefined, '']);
  expect(read('army navy cook', 'branch:Army')).toEqual(['Navy', undefined, 'navy']);
  expect(read('sgt captain', 'rank:Enlisted')).toEqual([undefined, 'Commissioned Officer', 'captain']);
});

test('words that are taken already name nothing', () => {
  expect(read('25b')).toEqual([undefined, undefined, '25b']);
  expect(read('cook')).toEqual([undefined, undefined, '']);
  expect(read('')).toEqual([undefined, undefined, '']);
});
