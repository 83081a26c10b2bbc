import { lettersOf, soundKey } from './edit-cost.ts';
import { addTo } from './multimap.ts';

/** A dictionary filed by letter pairs and by sound, so that a misspelt word is compared with a few words of it. */
export interface LetterPairs {
  /** The key of each word's sound; '' for words that are too short or have digits. */
  readonly soundOf: readonly string[];
  /** The letters of each word; see `lettersOf`. */
  readonly lettersIn: Int32Array;
  /**
   * Ids of the words that share the most letter pairs with a written one, and of those that sound like it.
   * @param open true for a word that is still being typed: longer words count by their beginning.
   */
  candidates(written: string, open: boolean): Set<number>;
}

/** Words of fewer letters are near too many others. */
export const SHORTEST = 3;
/** So many words are compared letter by letter. */
const CANDIDATES = 36;
/** And so many that sound the same. */
const SOUNDS = 12;
/** Words may differ by so many letters in length. */
const LENGTH_SLACK = 3;
/** One pair in common is never enough for words of four letters and more. */
const LEAST_COMMON = 2;
const LEAST_SHARE = 0.3;
/** Longer words are filed with those of this length. */
const LONGEST = 40;

/** The words that have a letter pair, the shortest first. */
interface PairWords {
  ids: Uint32Array;
  /** Where the words of so many letters begin; see `LONGEST`. */
  from: Uint32Array;
}

/** Files words. @param words distinct folded words. */
export function fileByLetterPairs(words: readonly string[]): LetterPairs {
  const { pairs, sounds, soundOf, lettersIn, lengths } = fileWords(words);
  const shared = new Uint8Array(words.length);
  const touched = new Uint32Array(words.length);
  const nearest = createNearest(CANDIDATES);

  /** Counts the pairs in common with each word of a fitting length. @returns how many words have some. */
  const count = (writtenPairs: readonly number[], shortest: number, longest: number): number => {
    let reached = 0;
    for (const pair of writtenPairs) {
      const filed = pairs.get(pair);
      if (!filed) continue;
      const end = filed.from[longest + 1]!;
      for (let k = filed.from[shortest]!; k < end; k++) {
        const id = filed.ids[k]!;
        if (shared[id]!++ === 0) touched[reached++] = id;
      }
    }
    return reached;
  };

  return {
    soundOf,
    lettersIn,
    candidates(written, open) {
      const n = written.length;
      // A word that is still being typed has no end yet.
      const writtenPairs = open ? pairsOf(written).slice(0, -1) : pairsOf(written);
      const shortest = Math.min(Math.max(n - LENGTH_SLACK, 0), LONGEST);
      const longest = open ? LONGEST : Math.min(n + LENGTH_SLACK, LONGEST);
      const reached = count(writtenPairs, shortest, longest);
      nearest.clear();
      for (let i = 0; i < reached; i++) {
        const id = touched[i]!;
        const common = shared[id]!;
        shared[id] = 0;
        if (common < LEAST_COMMON) continue;
        const length = lengths[id]!;
        const score = (2 * common) / (writtenPairs.length + (open && n < length ? n : length) + 1);
        if (score >= LEAST_SHARE) nearest.offer(id, score);
      }
      const chosen = new Set(nearest.ids());
      for (const id of (sounds.get(soundKey(written)) ?? []).slice(0, SOUNDS)) chosen.add(id);
      return chosen;
    },
  };
}

function fileWords(words: readonly string[]) {
  const pairs = new Map<number, number[]>();
  const sounds = new Map<string, number[]>();
  const soundOf = words.map((word, id) => {
    if (word.length < SHORTEST || /\d/.test(word)) return '';
    for (const pair of pairsOf(word)) addTo(pairs, pair, id);
    const sound = soundKey(word);
    addTo(sounds, sound, id);
    return sound;
  });
  const lengths = Uint8Array.from(words, (word) => Math.min(word.length, LONGEST));
  return {
    pairs: new Map([...pairs].map(([pair, ids]) => [pair, byLength(ids, lengths)])),
    sounds,
    soundOf,
    lettersIn: Int32Array.from(words, lettersOf),
    lengths,
  };
}

function byLength(unsorted: readonly number[], lengths: Uint8Array): PairWords {
  const from = new Uint32Array(LONGEST + 2);
  for (const id of unsorted) from[lengths[id]! + 1]!++;
  for (let length = 0; length <= LONGEST; length++) from[length + 1]! += from[length]!;
  const next = from.slice();
  const ids = new Uint32Array(unsorted.length);
  for (const id of unsorted) ids[next[lengths[id]!]!++] = id;
  return { ids, from };
}

/** Keeps the few best of many scored ids: the higher score first, then the smaller id. */
export function createNearest(most: number) {
  const ids = new Uint32Array(most);
  const scores = new Float64Array(most);
  let size = 0;
  const better = (id: number, score: number, i: number): boolean =>
    score > scores[i]! || (score === scores[i]! && id < ids[i]!);
  return {
    clear(): void {
      size = 0;
    },
    offer(id: number, score: number): void {
      if (size === most && !better(id, score, size - 1)) return;
      let at = size < most ? size++ : size - 1;
      for (; at > 0 && better(id, score, at - 1); at--) {
        ids[at] = ids[at - 1]!;
        scores[at] = scores[at - 1]!;
      }
      ids[at] = id;
      scores[at] = score;
    },
    ids: (): Uint32Array => ids.subarray(0, size),
  };
}

/** Stand for the signs before and after a word; no word has them. */
const START = 0;
const END = 1;

/** The distinct pairs of neighbouring letters of a word, its start and end counted as letters, as one number each. */
export function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = START;
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) : END;
    const pair = before * 65536 + letter;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = letter;
  }
  return pairs;
}
