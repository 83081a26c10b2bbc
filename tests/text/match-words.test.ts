import { describe, expect, test } from 'vitest';
import { createWordMatcher, WORD_MATCH } from '../../src/text/match-words.ts';
import { corpusOf, WEIGHTS } from '../fixtures/ten-texts.ts';

const { index, spellings, matchWord } = corpusOf();
/** The words that a typed word may mean, best first, each with how it agrees. */
const matches = (word: string, last = false, spelling = false) => {
  const { ids, match } = matchWord(word, last, spelling);
  return ids.map((id, i) => [index.words[id]!, match[i]!]);
};

describe('a typed word means', () => {
  test('itself before anything else', () => {
    expect(matches('radio')[0]).toEqual(['radio', WORD_MATCH.exact]);
    expect(matchWord('radio', false, false).quality[0]).toBe(1);
  });

  test('its other number, and other forms of its stem', () => {
    expect(matches('trucks')).toEqual([['truck', WORD_MATCH.number]]);
    expect(matches('operating')).toEqual([
      ['operations', WORD_MATCH.form],
      ['operator', WORD_MATCH.form],
    ]);
  });

  test('words that begin so: from the first letter while it is being typed, else from the third', () => {
    expect(matches('m', true).map(([word]) => word)).toEqual(['mate', 'medic', 'mechanic']);
    expect(matches('me', false)).toEqual([]);
    expect(matches('mec', false)).toEqual([['mechanic', WORD_MATCH.start]]);
  });

  test('near spellings where nothing else is there, or where they are asked for', () => {
    expect(matches('mechanik')).toEqual([['mechanic', WORD_MATCH.spelling]]);
    expect(matches('medic').map(([word]) => word)).toEqual(['medic']);
    expect(matches('operater', false, true).map(([word]) => word)).toContain('operator');
  });

  test('nothing where nothing is like it', () => {
    expect(matches('zzzzqq')).toEqual([]);
  });

  test('what listed synonyms mean, a little less', () => {
    const withSynonyms = createWordMatcher(index, spellings, WEIGHTS, new Map([['chef', ['cook', 'mates']]]));
    const { ids, quality, known } = withSynonyms('chef', false, false);
    expect(ids.map((id) => index.words[id])).toEqual(expect.arrayContaining(['cook', 'mate']));
    expect(quality[0]).toBe(WEIGHTS.wordSynonym);
    expect(known).toBe(false);
    expect(matches('chef').map(([word]) => word)).not.toContain('cook');
  });
});

test('the best matches come first', () => {
  for (const word of ['m', 'me', 'operat', 'radio', 'trucks', 'mechanik', 'c']) {
    const { quality } = matchWord(word, true, true);
    expect(quality).toEqual([...quality].sort((a, b) => b - a));
  }
});

test('a beginning counts more, the more of the word it is, and less before the last word', () => {
  const quality = (word: string, last: boolean) => matchWord(word, last, false).quality[0]!;
  expect(quality('mechan', true)).toBeGreaterThan(quality('mech', true));
  expect(quality('mech', true) - quality('mech', false)).toBeCloseTo(WEIGHTS.wordStartEarlier);
});

test('a rare word tells more than a common one, an unknown one the most, a connecting one next to nothing', () => {
  const weight = (word: string) => matchWord(word, false, false).weight;
  expect(weight('cook')).toBeGreaterThan(weight('radio'));
  expect(weight('zzzzqq')).toBe(WEIGHTS.wordUnknown);
  expect(weight('and')).toBeLessThan(0.1);
});

test('a connecting word need not match, any other must', () => {
  expect(matchWord('and', false, false)).toMatchObject({ optional: true, known: true });
  expect(matchWord('the', false, false)).toMatchObject({ optional: true, known: false });
  expect(matchWord('truck', false, false)).toMatchObject({ optional: false, known: true });
  expect(matchWord('truc', true, false)).toMatchObject({ optional: false, known: false });
});

test('a word is matched the same after hundreds of others', () => {
  const before = matches('operating');
  for (let i = 0; i < 500; i++) matchWord(`other${i}`, true, true);
  expect(matches('operating')).toEqual(before);
});
