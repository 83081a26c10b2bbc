import { describe, expect, test } from 'vitest';
import { FUNCTION_WORDS } from '../../src/text/function-words.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { foldWord } from '../../src/text/words.ts';

describe('the words that hold a sentence together', () => {
  test('are written as words are compared: small letters, one word each', () => {
    expect([...FUNCTION_WORDS].filter((word) => !/^[a-z]+$/.test(word) || foldWord(word) !== word)).toEqual(
      [],
    );
  });

  test.each(['repair', 'lead', 'first', 'under way', 'well deck', 'user', 'work'])(
    'leave %s, or some of it',
    (text) => {
      expect(text.split(' ').every((word) => FUNCTION_WORDS.has(word) || STOP_WORDS.has(word))).toBe(false);
    },
  );
});
