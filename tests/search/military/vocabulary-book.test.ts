import { describe, expect, test } from 'vitest';
import { createVocabularyBook } from '../../../src/search/military/vocabulary-book.ts';
import { termOf } from '../../fixtures/made-terms.ts';

const book = createVocabularyBook([
  ...['doc', 'crew chief', 'military police', 'mps', 'a-ganger', 'ss', 'chief'].map((term) => termOf(term)),
  termOf('doc', { reason: 'second' }),
  termOf('acft', { kind: 'short-form', text: 'aircraft' }),
]);
const found = (text: string) =>
  book.find(text.split(' ')).map(({ from, to, meanings }) => [from, to, meanings[0]!.term]);

describe('a term of the vocabulary is found', () => {
  test('anywhere in the text, with its place', () => {
    expect(found('was a doc in iraq')).toEqual([[2, 3, 'doc']]);
    expect(found('helicopter crew chief')[0]).toEqual([1, 3, 'crew chief']);
  });

  test('with all its meanings, in the table’s order', () => {
    expect(book.find(['doc'])[0]!.meanings.map(({ reason }) => reason)).toEqual(['made up', 'second']);
  });

  test('in the singular and the plural of its last word', () => {
    expect(found('docs')).toEqual([[0, 1, 'doc']]);
    expect(found('crew chiefs')[0]).toEqual([0, 2, 'crew chief']);
    expect(found('mp')).toEqual([[0, 1, 'mps']]);
  });

  test('with signs between its words', () => {
    expect(found('a ganger')).toEqual([[0, 2, 'a-ganger']]);
  });

  test('the longest at each place, and one that begins within another as well', () => {
    expect(found('crew chief')).toEqual([
      [0, 2, 'crew chief'],
      [1, 2, 'chief'],
    ]);
  });

  test('but a single letter is the singular of nothing', () => {
    expect(found('s')).toEqual([]);
    expect(found('f s')).toEqual([]);
  });

  test('and not in parts, nor a short form, which is read before', () => {
    expect(found('crew')).toEqual([]);
    expect(found('military')).toEqual([]);
    expect(found('acft')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

test('the terms are listed as folded words, each once, without short forms', () => {
  expect(book.terms).toEqual(['doc', 'crew chief', 'military police', 'mps', 'a ganger', 'ss', 'chief']);
});
