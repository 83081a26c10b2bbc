import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CorrectionPolicy,
  correctWords,
  splitMisspelt,
  withCorrections,
} from '../../src/text/correction.ts';
import { wordsOf } from '../../src/text/words.ts';
import { corpusOf } from '../fixtures/ten-texts.ts';

const KNOWN = new Set(['gas', 'grass', 'gloss', 'turbine', 'mower', 'the']);
const READINGS: Record<string, string[]> = {
  gass: ['grass', 'gas'],
  trubine: ['turbine'],
  mowr: ['mower'],
  turbinemower: ['turbine mower'],
  // A new form of a known word is right as it stands, unless it makes a text.
  mowing: ['mowing', 'mower'],
};
const TEXTS = ['gas turbine', 'grass mower'];

const policy: CorrectionPolicy = {
  mostWords: 5,
  mostWrong: 2,
  mostChoices: 6,
  tried: 2,
  isKnown: (words, at) => KNOWN.has(words[at]!),
  readings: (word) => (READINGS[word] ?? []).map((each) => each.split(' ')),
  together: (words) => TEXTS.includes(words.join(' ')),
};
const read = (text: string, more: Partial<CorrectionPolicy> = {}) =>
  withCorrections(text, correctWords(wordsOf(text), { ...policy, ...more }));

describe('a misspelt word', () => {
  test('is read as the likeliest word', () => {
    expect(read('gass')).toBe('grass');
    expect(read('the mowr')).toBe('the mower');
  });

  test('is read as the one that stands in a text with the others, if another is nearer by itself', () => {
    expect(read('gass turbine')).toBe('gas turbine');
    expect(read('gass mower')).toBe('grass mower');
  });

  test('also where the others are misspelt too', () => {
    expect(read('gass trubine')).toBe('gas turbine');
    expect(read('Gass  Mowr!')).toBe('grass  mower!');
  });

  test('may be several words', () => {
    expect(correctWords(wordsOf('turbinemower'), policy)).toEqual([
      { word: { text: 'turbinemower', start: 0, end: 12 }, meant: ['turbine', 'mower'] },
    ]);
  });

  test('that is read as itself is no correction', () => {
    expect(correctWords(wordsOf('mowing'), policy)).toEqual([]);
    expect(read('grass mowing')).toBe('grass mower');
  });

  test('near which nothing is stays, and does not keep the others from being read', () => {
    expect(read('zzz')).toBe('zzz');
    expect(read('zzz trubine')).toBe('zzz turbine');
  });
});

describe('nothing is corrected', () => {
  test('where every word is known, or there is none', () => {
    expect(correctWords(wordsOf('the gas mower'), policy)).toEqual([]);
    expect(correctWords([], policy)).toEqual([]);
  });

  test('in a text of more words than the policy takes', () => {
    expect(read('the the the the gass')).toBe('the the the the grass');
    expect(read('the the the the the gass')).toBe('the the the the the gass');
  });

  test('where more words are wrong than the policy takes', () => {
    expect(read('gass mowr')).toBe('grass mower');
    expect(read('gass mowr trubine')).toBe('gass mowr trubine');
  });
});

describe('of the readings', () => {
  test('only so many of each word are tried', () => {
    expect(read('gass turbine', { tried: 1 })).toBe('grass turbine');
  });

  test('each is the likeliest where the choices would be too many', () => {
    expect(read('gass trubine', { mostChoices: 1 })).toBe('grass turbine');
  });

  test('those together nearest to the likeliest are tried first', () => {
    const tried: string[] = [];
    read('aaaa bbbb', {
      tried: 3,
      mostChoices: 9,
      readings: (word) => [1, 2, 3].map((nth) => [word[0]! + nth]),
      together: (words) => {
        tried.push(words.join(' '));
        return false;
      },
    });
    expect(tried.slice(0, 6)).toEqual(['a1 b1', 'a1 b2', 'a2 b1', 'a1 b3', 'a2 b2', 'a3 b1']);
    expect(tried).toHaveLength(9);
  });

  test('the last word’s are asked for as those of a word that may still be being typed', () => {
    const asked: [string, boolean][] = [];
    read('aaaa bbbb', {
      readings: (word, last) => {
        asked.push([word, last]);
        return [];
      },
    });
    expect(asked).toEqual([
      ['aaaa', false],
      ['bbbb', true],
    ]);
  });
});

test('whatever is typed, what is not corrected stays letter for letter', () => {
  const piece = fc.oneof(
    fc.constantFrom('gass', 'Trubine', 'mowr', 'gas', 'the', ', ', ' ', ' – '),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const corrections = correctWords(wordsOf(text), policy);
      let rest = withCorrections(text, corrections);
      let from = 0;
      for (const { word, meant } of corrections) {
        const kept = text.slice(from, word.start);
        expect(rest.startsWith(kept + meant.join(' '))).toBe(true);
        rest = rest.slice(kept.length + meant.join(' ').length);
        from = word.end;
      }
      expect(rest).toBe(text.slice(from));
    }),
  );
});

describe('two words that were joined, one of them misspelt', () => {
  const { index, spellings } = corpusOf(['Gunners Mate', 'Radio Operator']);
  const split = (word: string, least = 0.6) =>
    splitMisspelt(word, index.words, spellings, (part) => index.wordIds.has(part), least);

  test('are parted where one part is known and the other near', () => {
    expect(split('gunersmate')).toEqual(['gunners', 'mate']);
    expect(split('radiooperater')).toEqual(['radio', 'operator']);
  });

  test('are not where the other part is not near enough, or no part is known', () => {
    expect(split('gunersmate', 0.95)).toBeUndefined();
    expect(split('gunersmaet')).toBeUndefined();
    expect(split('xqzvwkmate')).toBeUndefined();
  });

  test('have at least four letters each', () => {
    expect(split('mateguns', 0)).toBeUndefined();
    expect(split('gunmate', 0)).toBeUndefined();
  });
});
