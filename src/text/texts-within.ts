import { singular } from './stems.ts';
import type { TextIndex } from './text-index.ts';

/** A run of words that is the whole of some text. */
export interface TextWithin {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
}

/** Finds the texts that stand whole within some words, in whatever number; none lies within another. */
export type TextsWithin = (words: readonly string[]) => TextWithin[];

/** @param longest texts of more words are not looked for. */
export function createTextsWithin(index: TextIndex, longest: number): TextsWithin {
  const { from, textOf, start, wordsIn } = index;
  const none: readonly number[] = [];

  /** True where some text has just these words, in their order; each is given as the ids that it may be. */
  const isText = (words: readonly (readonly number[])[]): boolean => {
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

  return (words) => {
    const ids = words.map((word) => index.singulars.get(singular(word)) ?? none);
    const found: TextWithin[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let to = Math.min(words.length, at + longest); to > at; to--) {
        // What lies within the one before it is part of that.
        if (to <= (found.at(-1)?.to ?? 0)) break;
        if (!isText(ids.slice(at, to))) continue;
        found.push({ from: at, to });
        break;
      }
    }
    return found;
  };
}
