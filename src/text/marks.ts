import { WORD_MATCH, type WordMatcher, type WordMatches } from './match-words.ts';
import { singular, stemOf } from './stems.ts';
import { type Word, wordsOf } from './words.ts';

/** Half-open ranges of characters, [start, end), in order and apart. */
export type Marks = readonly (readonly [number, number])[];

/** From so many letters on a word is marked by its beginning, stem or spelling. */
const LEAST_BEGUN = 3;
const LEAST_FORM = 4;
/** Two spellings are of one word where they share this part of their letter pairs. */
const LEAST_COMMON = 0.5;

/**
 * Makes the step that marks the letters of texts that some typed words account for; the last word may be the beginning of a
 * longer one. Titles share most of their words, so what was found of one is kept.
 */
export function createMarker(words: readonly string[], matchWord: WordMatcher): (text: string) => Marks {
  const last = words.length - 1;
  const spelled = words.map((word, i) => isSpelled(matchWord(word, i === last, false)));
  const lengths = new Map<string, number>();
  const lengthOf = (word: string): number => {
    let length = lengths.get(word);
    if (length === undefined) {
      length = 0;
      for (let i = 0; i <= last; i++)
        length = Math.max(length, agreeingLetters(words[i]!, word, i === last, spelled[i]!));
      lengths.set(word, length);
    }
    return length;
  };
  return (text) => {
    const marks: [number, number][] = [];
    for (const word of wordsOf(text)) {
      const length = lengthOf(word.text);
      if (length > 0) marks.push([word.start, markEnd(word, length)]);
    }
    return marks;
  };
}

/** Where the mark of so many letters of a word ends; an apostrophe in it is no letter, so a whole word has an end of its own. */
export function markEnd({ text, start, end }: Word, letters: number): number {
  return letters >= text.length ? end : Math.min(end, start + letters);
}

/** True where the typed word is in no text as it stands, so that near spellings were looked up. */
export function isSpelled(matches: WordMatches): boolean {
  return matches.match.includes(WORD_MATCH.spelling);
}

/** How many letters of a word a typed word accounts for; all of them for another form or spelling of it. */
export function agreeingLetters(typed: string, word: string, last: boolean, spelled: boolean): number {
  if (typed === word || singular(typed) === singular(word)) return word.length;
  if (word.startsWith(typed) && (last || typed.length >= LEAST_BEGUN)) return typed.length;
  if (typed.length >= LEAST_FORM && stemOf(typed) === stemOf(word)) return word.length;
  if (!spelled || typed.length < LEAST_FORM || word.length < LEAST_FORM) return 0;
  const shared = new Set(pairs(typed));
  const common = pairs(word).filter((pair) => shared.has(pair)).length;
  return common / Math.max(typed.length, word.length) >= LEAST_COMMON ? word.length : 0;
}

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
