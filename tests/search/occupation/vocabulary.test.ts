import { describe, expect, test } from 'vitest';
import { fileOccupationVocabulary } from '../../../src/search/occupation/vocabulary.ts';
import { occupationTermOf } from '../../fixtures/made-terms.ts';

const vocabulary = fileOccupationVocabulary(
  [
    occupationTermOf('fix planes', { texts: ['aircraft mechanic'], occupations: [3] }),
    occupationTermOf('RN', { kind: 'abbreviation', texts: ['registered nurse'] }),
    occupationTermOf('fix', { kind: 'synonym', texts: ['repair', 'mend'] }),
    occupationTermOf('car', { kind: 'synonym', texts: ['motor vehicle', 'automobile'] }),
    occupationTermOf('guy', { kind: 'filler' }),
    occupationTermOf('someone who', { kind: 'filler' }),
    occupationTermOf('cop', { occupations: [7] }),
    occupationTermOf('drive a bus', { occupations: [8] }),
    occupationTermOf('take care of kids', { occupations: [9] }),
  ],
  [
    { verb: 'fix', like: '' },
    { verb: 'service', like: 'fix' },
    { verb: 'work on', like: 'fix' },
    { verb: 'look after', like: 'take care of' },
  ],
  ['Who can', 'wanted'],
);
const terms = (text: string) => vocabulary.termsOf(text.split(' '))?.map(({ term }) => term);

describe('a term is found', () => {
  test.each(['fix planes', 'fixing planes', 'fixes planes', 'fixed plane'])('in any form: %s', (text) => {
    expect(terms(text)).toEqual(['fix planes']);
  });

  test.each([
    ['servicing planes', 'fix planes'],
    ['worked on planes', 'fix planes'],
    ['look after kids', 'take care of kids'],
  ])('by a verb that everyday words have another for: %s', (text, term) => {
    expect(terms(text)).toEqual([term]);
  });

  test.each([
    ['fix the planes', 'fix planes'],
    ['drive our buses', 'drive a bus'],
    ['drove a bus', 'drive a bus'],
  ])('with any article, and in an irregular past: %s', (text, term) => {
    expect(terms(text)).toEqual([term]);
  });

  test('but not with what stands beside it', () => {
    expect(terms('the cop')).toBeUndefined();
    expect(terms('fix planes the')).toBeUndefined();
    expect(terms('service')).toBeUndefined();
  });

  test('folded, and where it names occupations or spells itself out', () => {
    expect(terms('rn')).toEqual(['RN']);
    expect(terms('cops')).toEqual(['cop']);
    expect(terms('car')).toEqual(['car']);
  });

  test('but not in part, and not where it is a synonym or filler alone', () => {
    for (const text of ['planes', 'fix', 'guy', 'zzz', '']) expect(terms(text)).toBeUndefined();
  });
});

test('a synonym is one word for another, in any form', () => {
  expect(vocabulary.synonyms.get('fix')).toEqual(['repair', 'mend']);
  expect(vocabulary.synonyms.get('fixing')).toEqual(['repair', 'mend']);
  expect(vocabulary.synonyms.get('car')).toEqual(['automobile']);
  expect(vocabulary.synonyms.get('rn')).toBeUndefined();
});

test('filler is listed as it stands, and every word of a term is known', () => {
  expect([...vocabulary.filler]).toEqual(['guy', 'someone who']);
  for (const word of ['planes', 'rn', 'someone', 'guy']) expect(vocabulary.words.has(word)).toBe(true);
  expect(vocabulary.words.has('nurse')).toBe(false);
});

test('what people ask with is a frame where it is no single word, which a title may have', () => {
  expect([...vocabulary.frames]).toEqual(['who can']);
});
