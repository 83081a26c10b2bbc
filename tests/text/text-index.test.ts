import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTextIndex, dictionaryOf, hasWord, prefixRange } from '../../src/text/text-index.ts';
import { wordsOf } from '../../src/text/words.ts';
import { TEN_TEXTS } from '../fixtures/ten-texts.ts';

const index = buildTextIndex(TEN_TEXTS);
const id = (word: string) => index.wordIds.get(word)!;
const textsOf = (word: string, of = index) => {
  const at = of.wordIds.get(word)!;
  return [...of.textOf.subarray(of.from[at]!, of.from[at + 1]!)];
};

describe('an index of texts', () => {
  test('knows for each word the texts that have it, and its place there', () => {
    expect(textsOf('medic')).toEqual([0, 1]);
    expect(textsOf('cook')).toEqual([9]);
    const at = index.from[id('driver')]!;
    expect([...index.placeOf.subarray(at, at + 2)]).toEqual([1, 2]);
  });

  test('knows the words of each text in order', () => {
    TEN_TEXTS.forEach((text, t) => {
      const words = [...index.wordsIn.subarray(index.start[t]!, index.start[t + 1]!)];
      expect(words.map((word) => index.words[word])).toEqual(wordsOf(text).map((word) => word.text));
    });
  });

  test('finds words that a text joins by hyphen or slash as one word too', () => {
    expect(textsOf('uh60')).toEqual(textsOf('uh'));
    expect(textsOf('truckbus', buildTextIndex(['Truck/Bus Driver']))).toEqual([0]);
    expect(buildTextIndex(['Truck, Bus']).wordIds.has('truckbus')).toBe(false);
    expect(buildTextIndex(['Truck -Bus']).wordIds.has('truckbus')).toBe(false);
  });

  test('weighs rare words more than common ones, and connecting words next to nothing', () => {
    expect(index.weight[id('cook')]).toBeGreaterThan(index.weight[id('radio')]!);
    expect(index.weight[id('and')]).toBeLessThan(0.1);
  });

  test('weighs a text as the sum of its words', () => {
    const sum = wordsOf(TEN_TEXTS[3]!).reduce((total, { text }) => total + index.weight[id(text)]!, 0);
    expect(index.textWeight[3]).toBeCloseTo(sum, 4);
  });

  test('gathers the words of one stem, and those that differ in number', () => {
    const words = (ids: readonly number[] | undefined) => (ids ?? []).map((each) => index.words[each]);
    expect(words(index.stems.get('operat'))).toEqual(['operations', 'operator']);
    expect(words(index.singulars.get('operation'))).toEqual(['operations']);
  });

  test('may be empty', () => {
    expect(buildTextIndex([]).words).toEqual([]);
    expect(buildTextIndex(['', '—']).words).toEqual([]);
  });

  test('finds every word of any texts, where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 8 }), (texts) => {
        const any = buildTextIndex(texts);
        expect(any.words).toEqual([...any.words].sort());
        texts.forEach((text, t) => {
          for (const { text: word } of wordsOf(text)) expect(textsOf(word, any)).toContain(t);
        });
      }),
    );
  });
});

describe('words by their beginning', () => {
  const words = ['cook', 'cookery', 'cop', 'zoo'];
  const begun = (prefix: string) => words.slice(...prefixRange({ words }, prefix));

  test('stand side by side', () => {
    expect(begun('coo')).toEqual(['cook', 'cookery']);
    expect(begun('co')).toEqual(['cook', 'cookery', 'cop']);
    expect(begun('')).toEqual(words);
    expect(begun('cooks')).toEqual([]);
    expect(begun('zz')).toEqual([]);
  });

  test('are the words that begin so, whatever they are', () => {
    const letters = fc.stringMatching(/^[a-c]{0,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(letters), letters, (list, prefix) => {
        const sorted = [...list].sort();
        expect(sorted.slice(...prefixRange({ words: sorted }, prefix))).toEqual(
          sorted.filter((word) => word.startsWith(prefix)),
        );
      }),
    );
  });

  test('are known to a dictionary only while they are being typed', () => {
    const dictionary = dictionaryOf(words, () => 1, 4);
    expect(hasWord(dictionary, 'cook', false)).toBe(true);
    expect(hasWord(dictionary, 'cooke', true)).toBe(true);
    expect(hasWord(dictionary, 'cooke', false)).toBe(false);
    expect(hasWord(dictionary, 'zzz', true)).toBe(false);
  });
});
