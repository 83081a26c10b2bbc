import { singular } from './stems.ts';
import type { TextIndex } from './text-index.ts';

/** A run of words that is the whole of some text. */
export interface TextWithin {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
}

/** Finds the texts that stand whole within some words, in whatever number. */
export interface TextsWithin {
  /** All of them, but those within another. */
  find(words: readonly string[]): TextWithin[];
  /** Where the longest one ends that begins at a place; the place itself where none does. */
  endAt(words: readonly string[], from: number): number;
}

/** @param longest texts of more words are not looked for. */
export function createTextsWithin(index: TextIndex, longest: number): TextsWithin {
  const isText = createRunCheck(index);
  const none: readonly number[] = [];
  const idsOf = (word: string) => index.singulars.get(singular(word)) ?? none;
  const endAt = (ids: readonly (readonly number[])[], from: number, beyond: number): number => {
    for (let to = Math.min(ids.length, from + longest); to > beyond; to--)
      if (isText(ids.slice(from, to))) return to;
    return from;
  };
  return {
    find(words) {
      const ids = words.map(idsOf);
      const found: TextWithin[] = [];
      for (let from = 0; from < words.length; from++) {
        // What ends no later than the one before it is part of that.
        const to = endAt(ids, from, Math.max(from, found.at(-1)?.to ?? 0));
        if (to > from) found.push({ from, to });
      }
      return found;
    },
    endAt: (words, from) => endAt(words.slice(0, from + longest).map(idsOf), from, from),
  };
}

/** Makes a check of whether some text is just these words, in their order; each is given as the ids that it may be. */
function createRunCheck({ from, textOf, start, wordsIn }: TextIndex) {
  return (words: readonly (readonly number[])[]): boolean => {
    let rarest = 0;
    let fewest = Infinity;
    for (const [at, ids] of words.entries()) {
      const count = ids.reduce((sum, id) => sum + from[id + 1]! - from[id]!, 0);
      if (count === 0) return false;
      if (count < fewest) [fewest, rarest] = [count, at];
    }
    return words[rarest]!.some((id) => {
      for (let p = from[id]!; p < from[id + 1]!; p++) {
        const first = start[textOf[p]!]!;
        if (start[textOf[p]! + 1]! - first !== words.length) continue;
        if (words.every((ids, at) => ids.includes(wordsIn[first + at]!))) return true;
      }
      return false;
    });
  };
}
