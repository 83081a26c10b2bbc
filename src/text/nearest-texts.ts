import Fuse from 'fuse.js/basic';
import { createNearest, pairsOf } from './letter-pairs.ts';
import { createMemory } from './memory.ts';
import { wordsOf } from './words.ts';

/** A text that may be meant. */
export interface NearText {
  /** Position in the list of texts. */
  id: number;
  /** 0 to 1: how far it is from what was typed. */
  distance: number;
}

export interface NearestTexts {
  /**
   * The texts nearest to what was typed, however it was spelled, nearest first; none where nothing is near.
   * @param most at most so many.
   */
  near(typed: string, most: number): readonly NearText[];
  /** Positions of the texts that share the most letter pairs with what was typed: what `near` orders. */
  sharing(typed: string, most: number): readonly number[];
  /** Files the texts now; else the first look does. */
  prepare(): void;
}

/** So many texts are compared sign by sign. */
const CANDIDATES = 50;
/** Text beyond this is not compared: a title is shorter. */
const LONGEST = 96;
/**
 * Fuse.js orders the candidates by where their letters agree with what was typed. All of them stay: the letter pairs have
 * chosen, and `FARTHEST` decides. A longer title is no worse for its length.
 */
const FUSE = { includeScore: true, threshold: 1, distance: 100, ignoreFieldNorm: true };
/** What shares less is another thing: hard misspellings stay above, nonsense mostly not. */
const LEAST_SHARE = 0.3;
/** Nor is a text farther off than this offered. */
const FARTHEST = 0.45;

/**
 * Offers texts for what finds nothing: "did you mean". Letter pairs choose a few of thousands of texts, and Fuse.js orders
 * those; words that were cut, joined or misspelt beyond what single words are corrected for still agree in many places.
 * @param texts filed at the first question, in some milliseconds.
 */
export function createNearestTexts(texts: readonly string[]): NearestTexts {
  let made: FiledTexts | undefined;
  const filed = (): FiledTexts => {
    made ??= fileTexts(texts);
    return made;
  };
  return {
    near(typed, most) {
      const written = folded(typed);
      if (written === '') return [];
      const candidates = filed().candidates(written);
      return new Fuse(
        candidates.map((id) => filed().folded[id]!),
        FUSE,
      )
        .search(written)
        .map(({ refIndex, score = 1 }) => ({ id: candidates[refIndex]!, distance: score }))
        .filter(({ distance }) => distance <= FARTHEST)
        .slice(0, most);
    },
    sharing: (typed, most) => filed().candidates(folded(typed)).slice(0, most),
    prepare: () => void filed(),
  };
}

function folded(typed: string): string {
  return wordsOf(typed.slice(0, LONGEST))
    .map(({ text }) => text)
    .join(' ');
}

interface FiledTexts {
  /** The words of each text, folded. */
  folded: readonly string[];
  /** The texts that share the most letter pairs with what was typed, for how many either has. */
  candidates(written: string): number[];
}

/** The texts that have a pair of letters, the last one added at the end. */
type PairTexts = number[];

function fileTexts(texts: readonly string[]): FiledTexts {
  const byPair = new Map<number, PairTexts>();
  const counts = new Uint16Array(texts.length);
  const pairsOfWord = createPairReader(byPair);
  const folded = texts.map((text, id) => {
    const words = wordsOf(text).map((word) => word.text);
    for (const word of words)
      for (const pair of pairsOfWord(word)) {
        if (pair.at(-1) === id) continue;
        pair.push(id);
        counts[id]!++;
      }
    return words.join(' ');
  });
  const shared = new Uint16Array(texts.length);
  const nearest = createNearest(CANDIDATES);
  return {
    folded,
    candidates(written) {
      const pairs = pairsOfWords(written.split(' '));
      const touched: number[] = [];
      for (const pair of pairs)
        for (const id of byPair.get(pair) ?? []) if (shared[id]!++ === 0) touched.push(id);
      nearest.clear();
      for (const id of touched) {
        const share = (2 * shared[id]!) / (pairs.size + counts[id]!);
        if (share >= LEAST_SHARE) nearest.offer(id, share);
        shared[id] = 0;
      }
      return [...nearest.ids()];
    },
  };
}

/** Reads the pairs of a word as the lists of their texts. Texts say the same words over and over: each is taken apart once. */
function createPairReader(byPair: Map<number, PairTexts>): (word: string) => readonly PairTexts[] {
  const remembered = createMemory<string, readonly PairTexts[]>();
  const listOf = (pair: number): PairTexts => {
    const list = byPair.get(pair) ?? [];
    if (list.length === 0) byPair.set(pair, list);
    return list;
  };
  return (word) => remembered(word, () => pairsOf(word).map(listOf));
}

function pairsOfWords(words: readonly string[]): Set<number> {
  return new Set(words.flatMap(pairsOf));
}
