import { describe, expect, test } from 'vitest';
import type { VocabularyTerm } from '../../../src/data/crosswalk-index.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { searchTerms, type TermChoices } from '../../../src/features/reverse-matches/search-terms.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const matches = officialMatches(createSocTree(index).place('15-1212.00')!, index);
const cyber = index.specialties.find(({ code }) => code === '1D7X1')!;
const term = (text: string, kind: VocabularyTerm['kind'], specialties: number[]): VocabularyTerm => ({
  term: text,
  kind,
  text: '',
  specialties,
  branch: '',
  reason: '',
});
const vocabulary = [
  term('cyber warrior', 'nickname', [cyber.id]),
  term('computers', 'plain-word', [cyber.id]),
  term('comm', 'nickname', [0, 1, 2, 3, cyber.id]),
];
const none: TermChoices = { codes: false, titles: false, nicknames: false, levels: false, words: false };
const terms = (choices: Partial<TermChoices>) =>
  searchTerms(matches, index.specialties, vocabulary, { ...none, ...choices });

describe('search words for a recruiter', () => {
  test('are the codes of the jobs, each once', () => {
    expect(terms({ codes: true }).terms).toEqual(['25B', '1D7X1']);
  });

  test('leave out codes of letters alone, which are words to a search system, and say so', () => {
    expect(terms({ codes: true }).leftOut).toEqual(['IT']);
    expect(terms({ codes: true, words: true })).toEqual({ terms: ['25B', 'IT', '1D7X1'], leftOut: [] });
  });

  test('are the titles of the jobs', () => {
    expect(terms({ titles: true }).terms).toEqual([
      'Communications-Electronics Automation',
      'Information Systems Technician',
      'Cyber Defense Operations',
    ]);
  });

  test('have the code and title of every level and form where they are asked for', () => {
    expect(terms({ codes: true, titles: true, levels: true }).terms).toEqual(
      expect.arrayContaining(['1D7X1', '1D731', '1D751', 'Cyber Defense Operations Journeyman']),
    );
  });

  test('have nicknames of the job, but none that stands for a whole field, and no plain words', () => {
    expect(terms({ nicknames: true }).terms).toEqual(['cyber warrior']);
  });

  test('are none where nothing is chosen', () => {
    expect(terms({})).toEqual({ terms: [], leftOut: [] });
  });
});
