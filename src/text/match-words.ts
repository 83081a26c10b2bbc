import type { Speller } from './near-spellings.ts';
import { type Dictionary, prefixRange } from './text-index.ts';
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
  index: Dictionary,
  speller: Speller,
  synonyms: Pick<ReadonlyMap<string, readonly string[]>, 'get'> = new Map(),
): (word: string, last: boolean, spelling: boolean) => WordMatches {
  const memory = new Map<string, WordMatches>();
  return (word, last, spelling) => {
    const key = `${last ? '1' : '0'}${spelling ? '1' : '0'}${word}`;
    let matches = memory.get(key);
    if (!matches) {
      matches = matchWord(index, speller, synonyms.get(word) ?? [], word, last, spelling);
      if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
      memory.set(key, matches);
    }
    return matches;
  };
}

function matchWord(
  index: Dictionary,
  speller: Speller,
  synonyms: readonly string[],
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
  for (const synonym of synonyms) {
    for (const id of index.singulars.get(singular(synonym)) ?? []) offer(id, 0.9, WORD_MATCH.form);
    if (synonym.length >= 4)
      for (const id of index.stems.get(stemOf(synonym)) ?? []) offer(id, 0.8, WORD_MATCH.form);
  }
  const optional = STOP_WORDS.has(word);
  // A word that is being typed counts by its beginning from the first letter on, an earlier one from the third.
  const open = (last && !(optional && known)) || word.length >= 3;
  const [from, end] = open ? prefixRange(index, word) : [0, 0];
  if (spelling || (best.size === 0 && from === end)) {
    for (const near of speller.near(word, last)) offer(near.id, near.quality * 0.9, WORD_MATCH.spelling);
  }
  const sure = [...best].sort(([a, [x]], [b, [y]]) => y - x || a - b);
  const matches: WordMatches = { ids: [], quality: [], match: [], weight: 0, known, optional };
  const take = (id: number, quality: number, match: WordMatch) => {
    matches.ids.push(id);
    matches.quality.push(quality);
    matches.match.push(match);
  };
  const begun = beginnings(index, from, end, best);
  let next = 0;
  for (const [id, [quality, match]] of sure) {
    // Both lists run from the best down; they are merged.
    for (; next < begun.length && startQuality(index, begun[next]!, word, last) > quality; next++) {
      take(begun[next]!, startQuality(index, begun[next]!, word, last), WORD_MATCH.start);
    }
    take(id, quality, match);
  }
  for (; next < begun.length; next++)
    take(begun[next]!, startQuality(index, begun[next]!, word, last), WORD_MATCH.start);
  matches.weight = weightOf(index, matches, optional);
  return matches;
}

/** A beginning is worth the more, the more of the word it is. */
function startQuality(index: Dictionary, id: number, word: string, last: boolean): number {
  return 0.62 + 0.3 * (word.length / index.words[id]!.length) - (last ? 0 : 0.08);
}

/** Words from one range of the dictionary, the shortest first, without those already found. */
function beginnings(
  index: Dictionary,
  from: number,
  end: number,
  without: ReadonlyMap<number, unknown>,
): number[] {
  const byLength: number[][] = [];
  for (let id = from; id < end; id++) {
    if (without.has(id)) continue;
    const { length } = index.words[id]!;
    const bucket = byLength[length];
    if (bucket) bucket.push(id);
    else byLength[length] = [id];
  }
  return byLength.flat();
}

function weightOf(index: Dictionary, matches: WordMatches, optional: boolean): number {
  if (optional) return 0.05;
  if (matches.ids.length === 0) return UNKNOWN_WEIGHT;
  let least = Infinity;
  let sum = 0;
  matches.ids.forEach((id, i) => {
    if (matches.quality[i]! > 0.8) least = Math.min(least, index.weight[id]!);
    sum += index.weight[id]!;
  });
  return least < Infinity ? least : sum / matches.ids.length;
}
