import { describe, expect, test } from 'vitest';
import { codeWords } from '../../../src/search/query/code-words.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string) => {
  const query = queryOf(text, reference);
  const draft = passed(query, codeWords);
  return { ...draft, words: takenOf(draft, query) };
};
const KIND = 'additional qualification designation (AQD)';

describe('a code that is said to be a qualification', () => {
  test('is one, before or behind the word', () => {
    for (const text of ['AQD DY8', 'dy8 aqd', 'my aqd dy8']) {
      const { qualifiers, words } = read(text);
      expect(qualifiers).toEqual([{ code: 'DY8', kind: KIND, branches: ['Navy'] }]);
      expect(words.toSorted()).toEqual(['aqd', 'dy8']);
    }
  });

  test('may be of letters where it is written in capitals', () => {
    expect(read('AQD KAB').qualifiers.map(({ code }) => code)).toEqual(['KAB']);
    expect(read('aqd for cook')).toMatchObject({ qualifiers: [], words: [] });
  });
});

test('a word for the codes of jobs says whose code is meant, and takes nothing', () => {
  expect(read('nec 8404')).toMatchObject({ codeWords: [{ word: 'nec' }], qualifiers: [], words: [] });
});

test('of a code with several jobs those count that the word means; all, where that is none', () => {
  const branches = (text: string) =>
    parseQuery(text, { without: new Set(), reference }).codes.flatMap(({ hits }) =>
      hits.map((hit) => reference.codes.specialtyOf(hit).branches[0]),
    );
  expect(branches('8404').toSorted()).toEqual(['Marine Corps', 'Navy']);
  expect(branches('NEC 8404')).toEqual(['Navy']);
  expect(branches('MOS 8404')).toEqual(['Marine Corps']);
  expect(branches('NEC 0311')).toEqual(['Marine Corps']);
  expect(branches('MOS 8404 NEC 8404').toSorted()).toEqual(['Marine Corps', 'Navy']);
});
