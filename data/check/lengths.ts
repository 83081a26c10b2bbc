import { MOST_PROMPT_WORDS } from '../../src/compile/tables/word-tables.ts';
import { type Line, linesOf } from './lines.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { wordCount } from './text.ts';

/** Fewest and most words of a text. */
const LENGTHS: Record<Line['kind'], readonly [number, number]> = {
  summary: [15, 45],
  task: [4, 16],
  label: [2, 10],
  major: [3, 20],
  'carries over': [3, 16],
  missing: [2, 14],
  'job summary': [8, 45],
  'job line': [4, 16],
  grade: [3, 16],
  leadership: [5, 14],
  past: [4, 17],
  prompt: [1, MOST_PROMPT_WORDS],
};

/** No text is longer or shorter than its kind allows. */
export function checkLengths(words: PlainWords): Problem[] {
  return linesOf(words).flatMap(({ kind, where, text }) => {
    const [fewest, most] = LENGTHS[kind];
    const count = wordCount(text);
    return count < fewest || count > most
      ? [{ where, what: `${count} words, not ${fewest} to ${most}: ${text}` }]
      : [];
  });
}
