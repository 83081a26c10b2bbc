import { describe, expect, test } from 'vitest';
import { fileOccupationVocabulary } from '../../../src/search/occupation/vocabulary.ts';
import { occupationTermOf } from '../../fixtures/made-terms.ts';

const vocabulary = fileOccupationVocabulary([
  occupationTermOf('fix planes', { texts: ['aircraft mechanic'], occupations: [3] }),
  occupationTermOf('RN', { kind: 'abbreviation', texts: ['registered nurse'] }),
  occupationTermOf('fix', { kind: 'synonym', texts: ['repair', 'mend'] }),
  occupationTermOf('car', { kind: 'synonym', texts: ['motor vehicle', 'automobile'] }),
  occupationTermOf('guy', { kind: 'filler' }),
  occupationTermOf('someone who', { kind: 'filler' }),
  occupationTermOf('cop', { occupations: [7] }),
]);
const terms = (text: string) => vocabulary.termsOf(text.split(' '))?.map(({ term }) => term);

describe('a term is found', () => {
  test.each(['fix planes', 'fixing planes', 'fixes planes', 'fixed plane'])('in any form: %s', (text) => {
    expect(terms(text)).toEqual(['fix planes']);
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
