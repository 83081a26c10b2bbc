import { expect, test } from 'vitest';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { wordsOf } from '../../src/text/words.ts';

test('connecting words are folded as the words of a text are', () => {
  for (const word of STOP_WORDS) expect(wordsOf(word).map(({ text }) => text)).toEqual([word]);
});

test('a word that says something is none, however short', () => {
  for (const word of ['of', 'and', 'the']) expect(STOP_WORDS.has(word)).toBe(true);
  for (const word of ['cook', 'not', 'air', 'it', 'x', '1']) expect(STOP_WORDS.has(word)).toBe(false);
});
