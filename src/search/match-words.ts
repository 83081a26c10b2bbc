import type { Speller } from './speller.ts';
import { prefixRange, type TextIndex } from './text-index.ts';
import { STOP_WORDS, singular, stemOf } from './words.ts';

/** How a typed word and a word of the index agree, the best first. */
export const WORD_MATCH = { exact: 0, number: 1, form: 2, start: 3, spelling: 4 } as const;
export type WordMatch = (typeof WORD_MATCH)[keyof typeof WORD_MATCH];

/** The words of the index that a typed word may mean, best first. Arrays of one length. */
export interface WordMatches {
  ids: number[];
  /** 0 to 1. */
  quality: number[];
  match: WordMatch[];
  /** How telling the typed word is. */
  weight: number;
  /** The typed word itself, or a form of it, is in the index. */
  known: boolean;
  /** Nothing but a connecting word: it need not match. */
  optional: boolean;
}

const UNKNOWN_WEIGHT = 6;
const REMEMBERED = 200;

/** Finds the index words for typed words, and remembers them: while somebody types, all words but the last stay the same. */
export function createWordMatcher(
  index: TextIndex,
  speller: Speller,
): (word: string, last: boolean, spelling: boolean) => WordMatches {
  const memory = new Map<string, WordMatches>();
  return (word, last, spelling) => {
    const key = `${last ? '1' : '0'}${spelling ? '1' : '0'}${word}`;
    let matches = memory.get(key);
    if (!matches) {
      matches = matchWord(index, speller, word, last, spelling);
      if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
      memory.set(key, matches);
    }
    return matches;
  };
}

function matchWord(
  index: TextIndex,
  speller: Speller,
  word: string,
  last: boolean,
  spelling: boolean,
): WordMatches {
  const best = new Map<number, [number, WordMatch]>();
  const offer = (id: number, quality: number, match: WordMatch) => {
    const known = best.get(id);
    if (!known || known[0] < quality) best.set(id, [quality, match]);
  };
  const exact = index.wordIds.get(word);
  if (exact !== undefined) offer(exact, 1, WORD_MATCH.exact);
  for (const id of index.singulars.get(singular(word)) ?? []) offer(id, 0.97, WORD_MATCH.number);
  if (word.length >= 4)
    for (const id of index.stems.get(stemOf(word)) ?? []) offer(id, 0.85, WORD_MATCH.form);
  const known = best.size > 0;
  // A word that is being typed counts by its beginning from the first letter on, an earlier one from the third.
  const isStop = STOP_WORDS.has(word);
  if ((last && !(isStop && known)) || word.length >= 3) {
    const [from, end] = prefixRange(index, word);
    const cost = last ? 0 : 0.08;
    for (let id = from; id < end; id++) {
      const length = index.words[id]!.length;
      offer(id, 0.62 + 0.3 * (word.length / length) - cost, WORD_MATCH.start);
    }
  }
  if (spelling || best.size === 0) {
    for (const near of speller.near(word, last)) offer(near.id, near.quality * 0.9, WORD_MATCH.spelling);
  }
  const ids = [...best.keys()].sort((a, b) => best.get(b)![0] - best.get(a)![0] || a - b);
  const weights = ids.filter((id) => best.get(id)![0] > 0.8).map((id) => index.weight[id]!);
  return {
    ids,
    quality: ids.map((id) => best.get(id)![0]),
    match: ids.map((id) => best.get(id)![1]),
    weight: isStop ? 0.05 : ids.length === 0 ? UNKNOWN_WEIGHT : (least(weights) ?? meanWeight(index, ids)),
    known,
    optional: isStop,
  };
}

function least(values: readonly number[]): number | undefined {
  return values.length > 0 ? Math.min(...values) : undefined;
}

function meanWeight(index: TextIndex, ids: readonly number[]): number {
  let sum = 0;
  for (const id of ids) sum += index.weight[id]!;
  return sum / ids.length;
}
