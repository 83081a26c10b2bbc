import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, singular, stemOf, wordsOf } from '../../src/text/words.ts';

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

describe('one and several', () => {
  test.each([
    ['mates', 'mate'],
    ['batteries', 'battery'],
    ['wrenches', 'wrench'],
    ['boxes', 'box'],
    ['boss', 'boss'],
    ['apparatus', 'apparatus'],
    ['analysis', 'analysis'],
    ['logistics', 'logistics'],
    ['electronics', 'electronics'],
    ['mechanics', 'mechanic'],
    ['medics', 'medic'],
    ['gas', 'gas'],
    ['mate', 'mate'],
  ])('%s: %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });
});

describe('words of one stem meet', () => {
  test.each([
    ['operator', 'operations', 'operating'],
    ['mechanic', 'mechanics'],
    ['electric', 'electrical'],
    ['photographer', 'photography', 'photographic'],
    ['police', 'policing'],
    ['maintain', 'maintained', 'maintaining'],
    ['install', 'installer', 'installing'],
    ['instruct', 'instructor', 'instruction'],
    ['manage', 'manager', 'management'],
    ['run', 'runs'],
    ['plan', 'plans'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['marine', 'marketing'],
    ['medic', 'media'],
    ['diver', 'driver'],
    ['police', 'policy'],
    ['plan', 'plane'],
    ['planner', 'planes'],
    ['physician', 'physicist'],
    ['company', 'companion'],
    ['part', 'party'],
    ['state', 'station'],
    ['form', 'former'],
    ['section', 'sector'],
    ['general', 'generator'],
    ['organ', 'organizer'],
  ])('but not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('a short word, and one with a digit, keep all their letters but a plural’s', () => {
    expect(['cook', 'ing', 'ion', 'f16', 'uh60s'].map(stemOf)).toEqual(['cook', 'ing', 'ion', 'f16', 'uh60']);
  });

  test('the stem of any word is the same when asked again after thousands of others', () => {
    const words = fc.sample(fc.stringMatching(/^[a-z]{3,12}$/), { numRuns: 300, seed: 3 });
    const before = words.map(stemOf);
    for (let i = 0; i < 61_000; i++) stemOf(`filler${i.toString(36)}`);
    expect(words.map(stemOf)).toEqual(before);
  });
});
