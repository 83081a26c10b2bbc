import type { WordMatches } from './match-words.ts';
import { createMemory } from './memory.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Dictionary, dictionaryOf, type TextIndex } from './text-index.ts';

/** Which words an owner's texts use, and how much: for questions put in sentences ("fix jet engines"). */
export interface BagIndex extends Dictionary {
  /** Owners of word w: `ownerOf[from[w]] … ownerOf[from[w + 1] - 1]`, with the share, 0 to 1, that the word has there. */
  readonly from: Uint32Array;
  readonly ownerOf: Uint16Array;
  readonly share: Float32Array;
}

/** Texts of one sort that words are counted in. */
export interface BagSource {
  index: TextIndex;
  /** Texts of each owner. */
  of: readonly (readonly number[])[];
  /** How much a word of a text counts for an owner. */
  weight: (text: number, owner: number) => number;
}

/** Terms, each with a number for each owner: together no megabyte. */
const REMEMBERED = 200;

/**
 * Counts the words of texts that are indexed already, so that none is taken apart again.
 * @param saturation a word used often counts more, but ever less more (as in BM25): used so much, it counts half.
 */
export function buildBagIndex(sources: readonly BagSource[], owners: number, saturation: number): BagIndex {
  const words = [...new Set(sources.flatMap(({ index }) => writtenWords(index)))].sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const renames = sources.map(({ index }) => Int32Array.from(index.words, (word) => idOf.get(word) ?? -1));
  const from = new Uint32Array(words.length + 1);
  // One entry for each word of each owner, as columns: a hundred thousand objects would be felt.
  const entryWord: number[] = [];
  const entryOwner: number[] = [];
  const entryCount: number[] = [];
  const counts = new Float64Array(words.length);
  for (let owner = 0; owner < owners; owner++) {
    const touched: number[] = [];
    for (const [s, { index, of, weight }] of sources.entries()) {
      const rename = renames[s]!;
      for (const text of of[owner]!) {
        const worth = weight(text, owner);
        for (let i = index.start[text]!; i < index.start[text + 1]!; i++) {
          const word = rename[index.wordsIn[i]!]!;
          if (word < 0) continue;
          if (counts[word] === 0) touched.push(word);
          counts[word]! += worth;
        }
      }
    }
    for (const word of touched) {
      entryWord.push(word);
      entryOwner.push(owner);
      entryCount.push(counts[word]!);
      from[word + 1]!++;
      counts[word] = 0;
    }
  }
  for (let w = 0; w < words.length; w++) from[w + 1]! += from[w]!;
  const next = from.slice();
  const ownerOf = new Uint16Array(entryWord.length);
  const share = new Float32Array(entryWord.length);
  for (let i = 0; i < entryWord.length; i++) {
    const at = next[entryWord[i]!]!++;
    ownerOf[at] = entryOwner[i]!;
    share[at] = entryCount[i]! / (entryCount[i]! + saturation);
  }
  return { ...dictionaryOf(words, (w) => from[w + 1]! - from[w]!, owners), from, ownerOf, share };
}

/** The words of an index that stand in its texts; those that it only made by joining two, and stop words, do not count. */
function writtenWords({ words, wordsIn }: TextIndex): string[] {
  const written = new Uint8Array(words.length);
  for (let i = 0; i < wordsIn.length; i++) written[wordsIn[i]!] = 1;
  return words.filter((word, id) => written[id] === 1 && !STOP_WORDS.has(word));
}

/** 0 to 1 for each owner: how much of the typed words its texts are about. */
export function createBagScorer(
  index: BagIndex,
  owners: number,
): (terms: readonly WordMatches[]) => Float32Array {
  const scores = new Float32Array(owners);
  // While somebody types, all words but the last stay the same, and beginnings of one letter come again and again.
  const remembered = createMemory<WordMatches, Float32Array>(REMEMBERED);
  return (terms) => {
    scores.fill(0);
    let total = 0;
    for (const term of terms) {
      if (term.optional) continue;
      const { weight } = term;
      const best = remembered(term, () => bestOfTerm(index, term, owners));
      total += weight;
      for (let owner = 0; owner < owners; owner++) scores[owner]! += weight * best[owner]!;
    }
    if (total > 0) for (let owner = 0; owner < owners; owner++) scores[owner]! /= total;
    return scores;
  };
}

/** For each owner what it has of a term, by the word that says the most. */
function bestOfTerm({ from, ownerOf, share }: BagIndex, { ids, quality }: WordMatches, owners: number) {
  const best = new Float32Array(owners);
  for (let k = 0; k < ids.length; k++) {
    const end = from[ids[k]! + 1]!;
    for (let p = from[ids[k]!]!; p < end; p++) {
      const value = quality[k]! * share[p]!;
      const owner = ownerOf[p]!;
      if (value > best[owner]!) best[owner] = value;
    }
  }
  return best;
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

/** 0 to 1 for each owner: how much any words of a stem have a share in its texts. */
export function sharesOfStem(
  { stems, from, ownerOf, share }: BagIndex,
  stem: string,
  owners: number,
): Float32Array {
  const missing = new Float32Array(owners).fill(1);
  for (const word of stems.get(stem) ?? [])
    for (let p = from[word]!; p < from[word + 1]!; p++) missing[ownerOf[p]!]! *= 1 - share[p]!;
  return missing.map((each) => 1 - each);
}

function shareOf({ from, ownerOf, share }: BagIndex, word: number, owner: number): number {
  const end = from[word + 1]!;
  for (let p = from[word]!; p < end; p++) if (ownerOf[p] === owner) return share[p]!;
  return 0;
}
