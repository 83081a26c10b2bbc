import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, wordsOf } from '../../src/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('the words of a text', () => {
  test.each([
    ['Boatswain’s Mate', ['boatswains', 'mate']],
    ["Boatswain's Mate", ['boatswains', 'mate']],
    ['UH-60/AH-64 Pilot', ['uh', '60', 'ah', '64', 'pilot']],
    ['Électricien ÇA', ['electricien', 'ca']],
    ['don’t stop', ['dont', 'stop']],
    ["'quoted'", ['quoted']],
    ['rock’n’roll', ['rocknroll']],
    ['ｆｕｌｌ　ｗｉｄｔｈ', ['full', 'width']],
    ['F&S', ['f', 's']],
    ['  two\twords\n', ['two', 'words']],
    ['', []],
    ['!?…—', []],
    ['привет 看護', ['привет', '看護']],
  ])('%j are %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('each with its place in the text', () => {
    expect(wordsOf('Boatswain’s  Mate')).toEqual([
      { text: 'boatswains', start: 0, end: 11 },
      { text: 'mate', start: 13, end: 17 },
    ]);
  });

  test('lie in the text in order and apart, and fold to what they are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(text, (typed) => {
        let last = 0;
        for (const { text: word, start, end } of wordsOf(typed)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          expect(foldWord(typed.slice(start, end))).toBe(word);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are the same whether or not something else in the text is no ASCII', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
    fc.assert(
      fc.property(plain, (typed) => {
        expect(wordsOf(`${typed} é`).slice(0, -1)).toEqual(wordsOf(typed));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a folded word', () => {
  test.each([
    ['COOK', 'cook'],
    ['Café', 'cafe'],
    ['Boatswain’s', 'boatswains'],
    ['', ''],
  ])('%j is %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('is the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
