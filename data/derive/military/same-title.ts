import { editCosts } from '../../../src/text/edit-cost.ts';
import { singular } from '../../../src/text/stems.ts';

/** A word in brackets, or one outside. */
const WORD = /\([a-z0-9]+\)|[a-z0-9]+/g;

/** Letters at the beginning that two spellings of a word share; what differs later may be another ending. */
const ALIKE = 5;
/** From this length on, two letters may differ instead of one ("Interpretative", "Interpretive"). */
const LONG = 10;

/**
 * Whether two titles of one code are one title that is only spelled differently: capitals, punctuation, singular or plural,
 * "and", "&" or a slash, an abbreviation in brackets that repeats the words before it, or a letter of a long word.
 * Numbers and models have to agree: "F-35" is not "F-35B".
 */
export function isSameTitle(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b)) return true;
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return own.length === other.length && own.every((word, at) => isSameWord(word, other[at]!));
}

function lettersOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '');
}

function wordsOf(title: string): string[] {
  const words: string[] = [];
  for (const [found] of title.toLowerCase().matchAll(WORD)) {
    const word = found.replace(/[()]/g, '');
    const repeats = found !== word && word.length > 1 && initials(words.slice(-word.length)) === word;
    if (!repeats && word !== 'and') words.push(singular(word));
  }
  return words;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!/^[a-z]{5,}$/.test(a) || !/^[a-z]{5,}$/.test(b) || a.slice(0, ALIKE) !== b.slice(0, ALIKE))
    return false;
  return editCosts(a, b).whole <= (Math.min(a.length, b.length) >= LONG ? 2 : 1);
}
