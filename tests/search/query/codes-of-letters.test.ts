import { describe, expect, test } from 'vitest';
import { branchAndRankNames } from '../../../src/search/query/branch-and-rank-names.ts';
import { codesOfLetters } from '../../../src/search/query/codes-of-letters.ts';
import { filters } from '../../../src/search/query/filters.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  const draft = passed(query, branchAndRankNames, filters, codesOfLetters);
  return {
    codes: draft.codes.map(({ code, needsRest }) => (needsRest ? `${code}?` : code)),
    taken: takenOf(draft, query),
  };
};

describe('a code of letters alone', () => {
  test.each(['HM', 'hm', 'IT', 'BM'])('is that code: %s', (text) => {
    expect(read(text)).toEqual({ codes: [text.toUpperCase()], taken: [text.toLowerCase()] });
  });

  test('also where it is a connecting word, or a branch’s abbreviation, which stays', () => {
    expect(read('at')).toEqual({ codes: ['AT'], taken: ['at'] });
    expect(read('af')).toEqual({ codes: ['AF'], taken: ['af'] });
  });

  test('with a rate in letters may be a word, and stays one as well', () => {
    expect(read('bmcs')).toEqual({ codes: ['BM'], taken: [] });
    expect(read('atc')).toEqual({ codes: ['AT'], taken: [] });
  });
});

describe('beside other words', () => {
  test('it counts where they fit it, and stays a plain word', () => {
    expect(read('it manager')).toEqual({ codes: ['IT?'], taken: [] });
    expect(read('hm and bm').codes).toEqual(['HM?', 'BM?']);
  });

  test('it needs no others to fit beside a branch', () => {
    expect(read('navy hm')).toEqual({ codes: ['HM'], taken: ['navy', 'hm'] });
    expect(read('navy it manager')).toEqual({ codes: ['IT'], taken: ['navy'] });
  });

  test('a rate counts where it is set apart in capitals, beside a branch', () => {
    expect(read('Doe - BMCS - US Navy').codes).toEqual(['BM']);
    expect(read('Jane Doe, BMCS, Navy').codes).toEqual(['BM']);
    for (const text of [
      'Doe - BMCS',
      'Doe BMCS US Navy',
      'Boat Mine System (BMCS) Doe, Navy',
      'Doe - Bmcs - US Navy',
      'DOE - BMCS - US NAVY',
    ])
      expect(read(text).codes, text).toEqual([]);
  });

  test('a rate, a branch’s name and a connecting word are none', () => {
    expect(read('bmcs cook').codes).toEqual([]);
    expect(read('af mechanic')).toEqual({ codes: [], taken: ['af'] });
    for (const text of ['at sea', 'cook at', 'at sea cook'])
      expect(read(text)).toEqual({ codes: [], taken: [] });
  });
});

test('a code that the person removed is a word', () => {
  expect(read('HM', 'code:HM')).toEqual({ codes: [], taken: [] });
  expect(read('it manager', 'code:IT').codes).toEqual([]);
});

test('a word with a digit, of one letter, or of six, is left to others', () => {
  for (const text of ['25b', 'q', 'cookie', '']) expect(read(text).codes).toEqual([]);
});
