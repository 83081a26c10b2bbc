import { WORD_MATCH, type WordMatches } from '../../text/match-words.ts';
import { TEXT_MATCH, type TextScores } from '../../text/score-texts.ts';
import { singular } from '../../text/stems.ts';
import { prefixRange, type TextIndex } from '../../text/text-index.ts';
import { createTextsWithin, type TextsWithin } from '../../text/texts-within.ts';
import { wordsOf } from '../../text/words.ts';

/** What titles there are. */
export interface KnownTitles {
  /** Whether the words are, all of them, somebody's title. */
  isTitle(words: readonly string[]): boolean;
  /** Whether some title has the word; the last word may be the beginning of one. */
  isWord(word: string, last: boolean): boolean;
  /** The titles that stand whole within some words. */
  titles: TextsWithin;
  /** How telling a word is in titles, 0 for one that no title has. */
  weightOf(word: string): number;
}

/** Longer titles are not looked for within more words. */
const LONGEST_TITLE = 5;

export function createKnownTitles(
  index: TextIndex,
  match: (word: string, last: boolean, spelling: boolean) => WordMatches,
  score: (terms: readonly WordMatches[]) => TextScores,
): KnownTitles {
  return {
    isTitle(words) {
      const scores = score(words.map((word) => match(word, false, false)));
      for (let i = 0; i < scores.count; i++)
        if (scores.match[scores.touched[i]!] === TEXT_MATCH.same) return true;
      return false;
    },
    titles: createTextsWithin(index, LONGEST_TITLE),
    weightOf(word) {
      const ids = index.singulars.get(singular(word)) ?? [];
      return ids.length > 0 ? Math.min(...ids.map((id) => index.weight[id]!)) : 0;
    },
    isWord(word, last) {
      const [from, end] = last ? prefixRange(index, word) : [0, 0];
      return end > from || index.singulars.has(singular(word));
    },
  };
}

/**
 * Lay titles often say a name twice: "Quality Control Inspector (QC Inspector)". Makes a check of whether the typed words
 * are, in any order, all the words of such a title's first or second name.
 */
export function createSecondNames(
  index: TextIndex,
): (text: number, terms: readonly WordMatches[]) => boolean {
  // How many words stand before the parenthesis of each title, 0 for titles without one.
  const before = Uint8Array.from(index.texts, (text) => {
    const at = text.endsWith(')') ? text.indexOf(' (') : -1;
    return at < 0 ? 0 : wordsOf(text.slice(0, at)).length;
  });

  /** Each word between two places is one of the typed, and each typed word is among them. */
  const same = (from: number, end: number, terms: readonly WordMatches[]): boolean => {
    if (end - from !== terms.length) return false;
    return terms.every((term) => {
      // The word itself and its other number come first.
      for (let k = 0; k < term.ids.length && term.match[k]! <= WORD_MATCH.number; k++) {
        for (let i = from; i < end; i++) if (index.wordsIn[i] === term.ids[k]) return true;
      }
      return false;
    });
  };

  return (text, terms) => {
    const words = before[text]!;
    if (words === 0) return false;
    const from = index.start[text]!;
    return same(from, from + words, terms) || same(from + words, index.start[text + 1]!, terms);
  };
}
