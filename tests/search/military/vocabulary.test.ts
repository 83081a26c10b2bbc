import { describe, expect, test } from 'vitest';
import type { VocabularyTerm } from '../../../src/data/crosswalk-index.ts';
import { createVocabularyBook } from '../../../src/search/military/vocabulary-book.ts';
import { fullIndex, fullSearch } from '../../fixtures/full-crosswalk.ts';

const term = (text: string): VocabularyTerm => ({
  term: text,
  kind: 'nickname',
  text: '',
  specialties: [0],
  branch: '',
  reason: 'made up',
});
const book = createVocabularyBook(
  ['doc', 'crew chief', 'military police', 'mps', 'a-ganger', 'ss'].map(term),
);
const found = (text: string) =>
  book.find(text.split(' ')).map(({ from, to, meanings }) => [from, to, meanings[0]!.term]);

describe('a term of the vocabulary is found', () => {
  test('anywhere in the text, with its place', () => {
    expect(found('was a doc in iraq')).toEqual([[2, 3, 'doc']]);
    expect(found('helicopter crew chief')).toEqual([[1, 3, 'crew chief']]);
  });

  test('in the singular and the plural of its last word', () => {
    expect(found('docs')).toEqual([[0, 1, 'doc']]);
    expect(found('crew chiefs')).toEqual([[0, 2, 'crew chief']]);
    expect(found('mp')).toEqual([[0, 1, 'mps']]);
  });

  test('with signs between its words', () => {
    expect(found('a ganger')).toEqual([[0, 2, 'a-ganger']]);
  });

  test('but a single letter is the singular of nothing', () => {
    expect(found('s')).toEqual([]);
    expect(found('f s')).toEqual([]);
  });

  test('and not in parts', () => {
    expect(found('crew')).toEqual([]);
    expect(found('military')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('nicknames, abbreviations and plain words lead to the job', () => {
  test.each([
    ['corpsman', 'Navy HM'],
    ['seabee', 'Navy BU'],
    ['redleg', 'Army 13B'],
    ['grunt', 'Army 11B'],
    ['EOD', 'Navy EOD'],
    ['SIGINT', 'Army 35N'],
    ['MP', 'Army 31B'],
    ['truck driver', 'Army 88M'],
    ['paralegal', 'Air Force 5J0X1'],
    ['cook', 'Army 92G'],
    ['POL', 'Army 92F'],
    ['JTAC', 'Air Force 1Z3X1'],
    ['NDI', 'Air Force 2A7X2'],
  ])('%s: %s is among the first three', (text, job) => {
    const jobs = fullSearch()
      .search({ text, limit: 3 })
      .results.map(({ specialty }) => `${specialty.branches[0]} ${specialty.code}`);
    expect(jobs).toContain(job);
  });

  test('most of the terms find one of their jobs among the first ten', () => {
    const index = fullIndex();
    const terms = index.vocabulary.filter(({ specialties }, i) => specialties.length > 0 && i % 7 === 0);
    expect(terms.length).toBeGreaterThan(300);
    const missed = terms.filter(({ term: text, specialties }) => {
      const { results } = fullSearch().search({ text, limit: 10 });
      return !results.some(({ specialty }) => specialties.includes(specialty.id));
    });
    expect(missed.length / terms.length).toBeLessThan(0.02);
  });

  test('in order of the table: the most common reading first', () => {
    const index = fullIndex();
    const cook = index.vocabulary.find((each) => each.term === 'cook')!;
    const ids = fullSearch()
      .search({ text: 'cook', limit: 3 })
      .results.map(({ specialty }) => specialty.id);
    expect(ids).toEqual(cook.specialties.slice(0, 3));
  });
});
