import { describe, expect, test } from 'vitest';
import { RUNG } from '../../../src/search/military/ranking.ts';
import { createVocabularyBook } from '../../../src/search/military/vocabulary-book.ts';
import { type Wording, withoutOfficer, wordingsOf } from '../../../src/search/military/wordings.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { termOf } from '../../fixtures/made-terms.ts';
import { corpusOf } from '../../fixtures/ten-texts.ts';

const { index: texts, spellings } = corpusOf([
  'Pararescue Specialist',
  'Air Traffic Control',
  'Contracting',
  'Food Service Specialist',
  'Submarine Officer',
  'Mud Marine',
]);
const vocabulary = createVocabularyBook([
  termOf('cook', { kind: 'plain-word', text: 'food service' }),
  termOf('pj', { text: 'pararescue', specialties: [0] }),
  termOf('baker', { kind: 'retired-name', text: 'food service specialist' }),
  termOf('contracting', { text: 'contracting' }),
]);
const roles = new Set(['specialist', 'mechanic']);
const wordings = (text: string) =>
  wordingsOf(text.split(' '), { vocabulary, texts, spellings, roles, tuning: TUNING });
const other = (text: string, words: string): Wording | undefined =>
  wordings(text).find((each) => each.words.join(' ') === words);

test('the words as typed come first, open and surely meant', () => {
  expect(wordings('air traffic')[0]).toMatchObject({
    words: ['air', 'traffic'],
    open: true,
    strict: false,
    trust: 1,
    rung: RUNG.sameTitle,
    least: RUNG.sameTitle,
    why: { kind: 'words' },
  });
  expect(wordings('air traffic')).toHaveLength(1);
});

describe('other ways to put the words are', () => {
  test('without “officer”, among titles that officers hold', () => {
    expect(other('contracting officer', 'contracting')).toMatchObject({
      officers: true,
      strict: true,
      open: false,
      trust: TUNING.withoutOfficer,
    });
    expect(wordings('officer')).toHaveLength(1);
    expect(withoutOfficer(['officers', 'of', 'officer'])).toEqual(['of']);
  });

  test('with neighbours joined that make a known word', () => {
    expect(other('para rescue', 'pararescue')).toMatchObject({
      open: true,
      least: RUNG.sameTitle,
      trust: TUNING.joinedWords,
    });
    expect(other('para rescue specialist', 'pararescue specialist')!.open).toBe(false);
  });

  test('with neighbours joined that are near one, as a spelling', () => {
    expect(other('para reskue', 'parareskue')).toMatchObject({ least: RUNG.spelling, open: false });
    expect(other('mud marine', 'mudmarine')).toBeUndefined();
  });

  test('with a joined word split', () => {
    expect(other('airtraffic control', 'air traffic control')).toMatchObject({
      least: RUNG.allWords,
      trust: TUNING.splitWord,
    });
    expect(wordings('pararescue')).toHaveLength(1);
  });

  test('with a term of the vocabulary spelled out', () => {
    expect(other('cook', 'food service')).toMatchObject({
      rung: RUNG.vocabulary,
      least: RUNG.vocabulary,
      trust: TUNING.termWords,
      why: { kind: 'term', term: 'cook', reason: 'made up' },
    });
    expect(other('the cook', 'the food service')).toMatchObject({ rung: RUNG.vocabulary });
    expect(other('baker', 'food service specialist')).toMatchObject({ rung: RUNG.formerName });
  });

  test('lower where the term is part of more words, and less sure where the table names the jobs', () => {
    expect(other('army cook', 'army food service')).toMatchObject({ rung: RUNG.titleStart, open: false });
    expect(other('cook army', 'food service army')!.open).toBe(true);
    expect(other('pj', 'pararescue')!.trust).toBe(TUNING.termWordsNamed);
  });

  test('not the same words again', () => {
    expect(wordings('contracting')).toHaveLength(1);
  });

  test('six at most', () => {
    expect(wordings('cook pj baker cook pj baker cook')).toHaveLength(6);
  });
});
