import { createMemory } from './memory.ts';
import type { NearSpellings } from './near-spellings.ts';
import { singular, stemOf } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Dictionary, prefixRange } from './text-index.ts';

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

/** How much each way to agree counts, against the word itself (1). */
export interface WordWeights {
  /** Another number: "mates" for "mate". */
  wordNumber: number;
  /** Another form of the same stem: "operations" for "operator". */
  wordForm: number;
  /** A listed synonym, and another form of one. */
  wordSynonym: number;
  wordSynonymForm: number;
  /** The beginning of a longer word: by itself, for the share of the word that is typed, and less before the last word. */
  wordStart: number;
  wordStartShare: number;
  wordStartEarlier: number;
  /** A near spelling, times how near it is. */
  wordSpelling: number;
  /** How telling a word is that nothing in the index is like. */
  wordUnknown: number;
}

/** Finds the words of an index for typed words. */
export type WordMatcher = (word: string, last: boolean, spelling: boolean) => WordMatches;

const REMEMBERED = 4000;
const STOP_WORD_WEIGHT = 0.05;
/** Where the words that match well are told from those that match by a beginning or spelling. */
const SURE = 0.8;
/** From so many letters on a word has forms, and an earlier word may be shortened. */
const LEAST_STEM = 4;
const LEAST_SHORTENED = 3;

/**
 * Makes a matcher. It remembers what it found: while somebody types, all words but the last stay the same.
 * @param synonyms other words for a word.
 */
export function createWordMatcher(
  index: Dictionary,
  near: NearSpellings,
  weights: WordWeights,
  synonyms: Pick<ReadonlyMap<string, readonly string[]>, 'get'> = new Map(),
): WordMatcher {
  const remembered = createMemory<string, WordMatches>(REMEMBERED);
  return (word, last, spelling) =>
    remembered(`${last ? '1' : '0'}${spelling ? '1' : '0'}${word}`, () =>
      matchWord(index, near, weights, { word, last, spelling, synonyms: synonyms.get(word) ?? [] }),
    );
}

interface TypedWord {
  word: string;
  /** The last one may still be being typed. */
  last: boolean;
  /** Near spellings are wanted even where the word is known. */
  spelling: boolean;
  synonyms: readonly string[];
}

function matchWord(
  index: Dictionary,
  near: NearSpellings,
  weights: WordWeights,
  { word, last, spelling, synonyms }: TypedWord,
): WordMatches {
  const best = new Map<number, [number, WordMatch]>();
  const offer = (id: number, quality: number, match: WordMatch) => {
    const known = best.get(id);
    if (!known || known[0] < quality) best.set(id, [quality, match]);
  };
  const exact = index.wordIds.get(word);
  if (exact !== undefined) offer(exact, 1, WORD_MATCH.exact);
  for (const id of index.singulars.get(singular(word)) ?? [])
    offer(id, weights.wordNumber, WORD_MATCH.number);
  for (const id of sameStem(index, word)) offer(id, weights.wordForm, WORD_MATCH.form);
  const known = best.size > 0;
  for (const synonym of synonyms) {
    for (const id of index.singulars.get(singular(synonym)) ?? [])
      offer(id, weights.wordSynonym, WORD_MATCH.form);
    for (const id of sameStem(index, synonym)) offer(id, weights.wordSynonymForm, WORD_MATCH.form);
  }
  const optional = STOP_WORDS.has(word);
  // A word that is being typed counts by its beginning from the first letter on, an earlier one from the third.
  const open = (last && !(optional && known)) || word.length >= LEAST_SHORTENED;
  const [from, end] = open ? prefixRange(index, word) : [0, 0];
  if (spelling || (best.size === 0 && from === end)) {
    for (const each of near.near(word, last))
      offer(each.id, each.quality * weights.wordSpelling, WORD_MATCH.spelling);
  }
  const startQuality = (id: number) =>
    weights.wordStart +
    weights.wordStartShare * (word.length / index.words[id]!.length) -
    (last ? 0 : weights.wordStartEarlier);
  const matches = merge(best, beginnings(index, from, end, best), startQuality);
  const weight = optional ? STOP_WORD_WEIGHT : weightOf(index, matches, weights.wordUnknown);
  return { ...matches, weight, known, optional };
}

function sameStem(index: Dictionary, word: string): readonly number[] {
  return word.length >= LEAST_STEM ? (index.stems.get(stemOf(word)) ?? []) : [];
}

type Ranked = Pick<WordMatches, 'ids' | 'quality' | 'match'>;

/** Both lists run from the best down; they are merged. */
function merge(
  best: ReadonlyMap<number, [number, WordMatch]>,
  begun: readonly number[],
  startQuality: (id: number) => number,
): Ranked {
  const matches: Ranked = { ids: [], quality: [], match: [] };
  const take = (id: number, quality: number, match: WordMatch) => {
    matches.ids.push(id);
    matches.quality.push(quality);
    matches.match.push(match);
  };
  let next = 0;
  for (const [id, [quality, match]] of [...best].sort(([a, [x]], [b, [y]]) => y - x || a - b)) {
    for (; next < begun.length && startQuality(begun[next]!) > quality; next++)
      take(begun[next]!, startQuality(begun[next]!), WORD_MATCH.start);
    take(id, quality, match);
  }
  for (; next < begun.length; next++) take(begun[next]!, startQuality(begun[next]!), WORD_MATCH.start);
  return matches;
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

function weightOf(index: Dictionary, { ids, quality }: Ranked, unknown: number): number {
  if (ids.length === 0) return unknown;
  let least = Infinity;
  let sum = 0;
  ids.forEach((id, i) => {
    if (quality[i]! > SURE) least = Math.min(least, index.weight[id]!);
    sum += index.weight[id]!;
  });
  return least < Infinity ? least : sum / ids.length;
}

/** One term for several words of which any will do, each word of the index by its best match. */
export function oneOfThem(terms: readonly WordMatches[]): WordMatches {
  const best = new Map<number, [number, WordMatch]>();
  for (const { ids, quality, match } of terms)
    ids.forEach((id, k) => {
      if ((best.get(id)?.[0] ?? 0) < quality[k]!) best.set(id, [quality[k]!, match[k]!]);
    });
  return {
    ...merge(best, [], () => 0),
    weight: Math.min(...terms.map(({ weight }) => weight)),
    known: terms.some(({ known }) => known),
    optional: false,
  };
}
