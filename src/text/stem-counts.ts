import { FUNCTION_WORDS } from './function-words.ts';
import { stemOf } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** How often each stem occurs in some text; nothing of the order of its words is left. */
export type StemCounts = ReadonlyMap<string, number>;

const LETTERS = /^[a-z]{2,}$/;
const SOFT_HYPHEN = /\u00AD/g;

/**
 * Counts the stems of texts together, in the alphabet's order. Words that only hold a sentence together do not count,
 * nor does a word with a digit in it, nor a single letter: numbers and models say little of the work.
 */
export function stemCounts(...texts: readonly string[]): StemCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { text: word } of wordsOf(text.replace(SOFT_HYPHEN, ''))) {
      if (!LETTERS.test(word) || STOP_WORDS.has(word) || FUNCTION_WORDS.has(word)) continue;
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
