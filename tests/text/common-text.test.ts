import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someTextHasAll } from '../../src/text/common-text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { corpusOf, TEN_TEXTS } from '../fixtures/ten-texts.ts';

const { index } = corpusOf();
const together = (text: string) => someTextHasAll(index, text.split(' '));

describe('words stand in one text together', () => {
  test.each(['combat medic', 'medic combat', 'heavy driver', 'radio', 'air controller traffic'])(
    'in any order, with others between: %s',
    (text) => {
      expect(together(text)).toBe(true);
    },
  );

  test('in another number and another form', () => {
    expect(together('trucks drivers')).toBe(true);
    expect(together('radio operating')).toBe(true);
  });

  test('while the last one is still being typed', () => {
    expect(together('heavy mech')).toBe(true);
    expect(together('mech heavy')).toBe(false);
    expect(someTextHasAll(index, ['heavy', 'mech'], false)).toBe(false);
  });
});

test.each(['combat driver', 'flight truck', 'radio cook', 'combat medic cook', 'zzz', 'medic zzz'])(
  'words of different texts, or of none, do not: %s',
  (text) => {
    expect(together(text)).toBe(false);
  },
);

test('any words of one text stand together', () => {
  const some = fc.constantFrom(...TEN_TEXTS).chain((text) =>
    fc.shuffledSubarray(
      wordsOf(text).map((word) => word.text),
      { minLength: 1 },
    ),
  );
  fc.assert(
    fc.property(some, (words) => {
      expect(someTextHasAll(index, words)).toBe(true);
      expect(someTextHasAll(index, [...words, 'zzz'])).toBe(false);
    }),
  );
});
