import { createNearSpellings, type NearSpellings, type NearWeights } from './near-spellings.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** What a filter leaves of a list. */
export interface Filtered {
  /** Positions of the texts that stay, in the order of the list. */
  positions: readonly number[];
  /** True where no text has what was typed as it was typed, and those stay that have it in a near spelling. */
  misspelt: boolean;
}

/** Narrows a list down to the texts that have all typed words, or parts of words, in any order. */
export type ListFilter = (typed: string) => Filtered;

/** The words of a list with their near spellings. */
interface ListWords {
  index: TextIndex;
  spellings: NearSpellings;
}

/**
 * Makes the filter of a list. What is typed counts as it is, wherever it stands in a text; only where no text has all of it
 * may each word also stand for words that are spelled nearly so, chosen by letter pairs and scored by Fuse.js. So a filter
 * never hides what it would have shown, and never shows more than was typed where that is there.
 * @param texts what is searched of each row; the words are filed at the first text that finds nothing.
 * @param weights what the nearness of a spelling is made of.
 */
export function createListFilter(texts: readonly string[], weights: NearWeights): ListFilter {
  const lower = texts.map((text) => text.toLowerCase());
  let words: ListWords | undefined;
  return (typed) => {
    const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const positions = positionsOf(lower, (text) => parts.every((part) => text.includes(part)));
    if (positions.length > 0) return { positions, misspelt: false };
    words ??= fileWords(texts, weights);
    const near = parts.map((part, at) => textsWithNear(words!, part, at === parts.length - 1));
    const found = positionsOf(lower, (text, at) =>
      parts.every((part, p) => near[p]!.has(at) || text.includes(part)),
    );
    return { positions: found, misspelt: found.length > 0 };
  };
}

function fileWords(texts: readonly string[], weights: NearWeights): ListWords {
  const index = buildTextIndex(texts);
  return { index, spellings: createNearSpellings(index.words, weights) };
}

/** Positions of the texts that have a word near a typed one; the last one may still be being typed. */
function textsWithNear({ index, spellings }: ListWords, part: string, last: boolean): Set<number> {
  const found = new Set<number>();
  for (const { id } of spellings.near(part, last))
    for (let p = index.from[id]!; p < index.from[id + 1]!; p++) found.add(index.textOf[p]!);
  return found;
}

function positionsOf(lower: readonly string[], stays: (text: string, at: number) => boolean): number[] {
  const positions: number[] = [];
  lower.forEach((text, at) => {
    if (stays(text, at)) positions.push(at);
  });
  return positions;
}
