import type { WordMatches } from './match-words.ts';
import { type Dictionary, dictionaryOf } from './text-index.ts';
import { STOP_WORDS, wordsOf } from './words.ts';

/** Which words an owner's texts use, and how much: for questions put in sentences ("fix jet engines"). */
export interface BagIndex extends Dictionary {
  /** Owners of word w: `ownerOf[from[w]] … ownerOf[from[w + 1] - 1]`, with the share, 0 to 1, that the word has there. */
  readonly from: Uint32Array;
  readonly ownerOf: Uint16Array;
  readonly share: Float32Array;
}

/** A text of one owner, with how much its words count. */
export interface BagText {
  owner: number;
  text: string;
  weight: number;
}

// A word used often counts more, but ever less more (the saturation of BM25).
const SATURATION = 3;

export function buildBagIndex(texts: Iterable<BagText>, owners: number): BagIndex {
  const counts = new Map<string, Map<number, number>>();
  for (const { owner, text, weight } of texts) {
    for (const { text: word } of wordsOf(text)) {
      if (STOP_WORDS.has(word)) continue;
      let row = counts.get(word);
      if (!row) {
        row = new Map();
        counts.set(word, row);
      }
      row.set(owner, (row.get(owner) ?? 0) + weight);
    }
  }
  const words = [...counts.keys()].sort();
  const from = new Uint32Array(words.length + 1);
  words.forEach((word, w) => {
    from[w + 1] = from[w]! + counts.get(word)!.size;
  });
  const ownerOf = new Uint16Array(from[words.length]!);
  const share = new Float32Array(from[words.length]!);
  words.forEach((word, w) => {
    let at = from[w]!;
    for (const [owner, count] of counts.get(word)!) {
      ownerOf[at] = owner;
      share[at++] = count / (count + SATURATION);
    }
  });
  return { ...dictionaryOf(words, (w) => from[w + 1]! - from[w]!, owners), from, ownerOf, share };
}

/** 0 to 1 for each owner: how much of the typed words its texts are about. */
export function createBagScorer(
  index: BagIndex,
  owners: number,
): (terms: readonly WordMatches[]) => Float32Array {
  const scores = new Float32Array(owners);
  const best = new Float32Array(owners);
  return (terms) => {
    scores.fill(0);
    let total = 0;
    for (const term of terms) {
      if (term.optional) continue;
      total += term.weight;
      best.fill(0);
      for (let k = 0; k < term.ids.length; k++) {
        const word = term.ids[k]!;
        const quality = term.quality[k]!;
        for (let p = index.from[word]!; p < index.from[word + 1]!; p++) {
          const value = quality * index.share[p]!;
          const owner = index.ownerOf[p]!;
          if (value > best[owner]!) best[owner] = value;
        }
      }
      for (let owner = 0; owner < owners; owner++) scores[owner]! += term.weight * best[owner]!;
    }
    if (total > 0) for (let owner = 0; owner < owners; owner++) scores[owner]! /= total;
    return scores;
  };
}

/** What `createBagScorer` says of one owner alone, without looking at the others. */
export function scoreOwner(index: BagIndex, terms: readonly WordMatches[], owner: number): number {
  let score = 0;
  let total = 0;
  for (const term of terms) {
    if (term.optional) continue;
    total += term.weight;
    let best = 0;
    for (let k = 0; k < term.ids.length; k++) {
      const value = term.quality[k]! * shareOf(index, term.ids[k]!, owner);
      if (value > best) best = Math.fround(value);
    }
    score = Math.fround(score + term.weight * best);
  }
  return total > 0 ? Math.fround(score / total) : score;
}

function shareOf({ from, ownerOf, share }: BagIndex, word: number, owner: number): number {
  const end = from[word + 1]!;
  for (let p = from[word]!; p < end; p++) if (ownerOf[p] === owner) return share[p]!;
  return 0;
}
