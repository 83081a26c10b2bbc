import { describe, expect, test } from 'vitest';
import { signedCodes } from '../../../src/search/query/signed-codes.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  const draft = passed(query, signedCodes);
  return [draft.codes.map(({ code }) => code), takenOf(draft, query)];
};

describe('a code with a sign in it', () => {
  test.each([
    ['F&S', 'F&S'],
    ['f&s', 'F&S'],
    ['SO(SS)', 'SO(SS)'],
    ['so(ss)', 'SO(SS)'],
  ])('%s is read as titles write it', (text, code) => {
    expect(read(text)).toEqual([[code], text.toLowerCase().split(/\W/).filter(Boolean)]);
  });

  test('is read among other words', () => {
    expect(read('the F&S warrant')).toEqual([['F&S'], ['f', 's']]);
  });

  test('is no other pair of words, nor the same letters with other signs', () => {
    for (const text of ['R&D', 'F S', 'f-s', 'so ss', 'SO(SS', 'FS', '', '&'])
      expect(read(text)).toEqual([[], []]);
  });

  test('is plain words where the person removed it', () => {
    expect(read('F&S', 'code:F&S')).toEqual([[], []]);
  });
});
