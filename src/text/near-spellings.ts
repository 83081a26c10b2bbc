import Fuse from 'fuse.js';
import { editCosts, editLimit, soundKey } from './edit-cost.ts';

/** A dictionary word that a written word may stand for. */
export interface NearWord {
  /** Position in the speller's list. */
  id: number;
  /** 0 to 1: how near it is. */
  quality: number;
}

export interface Speller {
  /**
   * The dictionary words near a written one, nearest first, at most eight.
   * @param open true for a word that is still being typed: beginnings of longer words count too.
   */
  near(written: string, open: boolean): readonly NearWord[];
  /** Files the dictionary now; else the first look does, so that a first search need not wait for it. */
  prepare(): void;
}

/** So many words are compared letter by letter; the letter pairs have chosen them from the whole dictionary. */
const CANDIDATES = 36;
const REMEMBERED = 400;
/** Shorter words are near too many others; one of this length is meant only where a letter was doubled: "gass". */
const SHORTEST = 3;
const DOUBLED = 0.5;
/** Words that sound alike are nearer by so much. */
const ALIKE = 0.6;

/** The dictionary as the speller files it. */
interface Files {
  /** Words by letter pair; see `pairsOf`. */
  pairs: ReadonlyMap<number, PairWords>;
  /** Ids of words by sound key, and the key of each word. */
  sounds: ReadonlyMap<string, readonly number[]>;
  soundOf: readonly string[];
  /** Letters of each word, at most `LONGEST`. */
  lengths: Uint8Array;
}

/** The words that have a letter pair, the shortest first. */
interface PairWords {
  ids: Uint32Array;
  /** Where the words of so many letters begin; see `LONGEST`. */
  from: Uint32Array;
}

/** Longer words are filed with those of this length. */
const LONGEST = 40;

/**
 * Finds near spellings. Letter pairs and a sound key choose a few candidates from the dictionary, the cost of the edits
 * decides which of them may be meant, and Fuse.js scores those: so the fuzzy step sees a handful of words instead of
 * thousands of titles.
 * @param words distinct folded words.
 */
export function createSpeller(words: readonly string[]): Speller {
  let files: Files | undefined;
  const shared = new Uint8Array(words.length);
  const touched = new Uint32Array(words.length);
  const nearest = createNearest(CANDIDATES);
  const memory = new Map<string, readonly NearWord[]>();

  const candidates = ({ pairs, sounds, lengths }: Files, written: string, open: boolean): Set<number> => {
    const writtenPairs = pairsOf(written);
    // A word that is still being typed has no end yet.
    const count = open ? writtenPairs.length - 1 : writtenPairs.length;
    const n = written.length;
    const shortest = Math.min(Math.max(n - 3, 0), LONGEST);
    const longest = open ? LONGEST : Math.min(n + 3, LONGEST);
    let reached = 0;
    for (let i = 0; i < count; i++) {
      const filed = pairs.get(writtenPairs[i]!);
      if (!filed) continue;
      const { ids, from } = filed;
      const end = from[longest + 1]!;
      for (let k = from[shortest]!; k < end; k++) {
        const id = ids[k]!;
        if (shared[id]!++ === 0) touched[reached++] = id;
      }
    }
    nearest.clear();
    for (let i = 0; i < reached; i++) {
      const id = touched[i]!;
      const common = shared[id]!;
      shared[id] = 0;
      // One pair in common is never enough for words of four letters and more.
      if (common < 2) continue;
      const length = lengths[id]!;
      const size = open && n < length ? n : length;
      const score = (2 * common) / (count + size + 1);
      if (score >= 0.3) nearest.offer(id, score);
    }
    const chosen = new Set(nearest.ids());
    for (const id of (sounds.get(soundKey(written)) ?? []).slice(0, 12)) chosen.add(id);
    return chosen;
  };

  const look = (written: string, open: boolean): readonly NearWord[] => {
    const limit = editLimit(written.length);
    if (limit === 0 || /\d/.test(written)) return [];
    files ??= fileWords(words);
    const sound = soundKey(written);
    const list: { id: number; word: string; cost: number }[] = [];
    for (const id of candidates(files, written, open)) {
      const word = words[id]!;
      const { whole, begun } = editCosts(written, word, limit + ALIKE);
      if (word.length === SHORTEST && whole > DOUBLED) continue;
      const cost = Math.min(
        whole - (files.soundOf[id] === sound ? ALIKE : 0),
        open && word.length > written.length && written.length >= 5 ? begun + 0.3 : Infinity,
      );
      if (cost <= limit) list.push({ id, word, cost });
    }
    if (list.length === 0) return [];
    const fuse = new Fuse(list, {
      keys: ['word'],
      includeScore: true,
      threshold: 0.62,
      distance: 60,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(written.slice(0, 32))
      .map(({ item: { id, cost }, score = 1 }) => ({
        id,
        quality: Math.max(0.3, 0.9 - (1.1 * Math.max(cost, 0.2)) / written.length - 0.05 * score),
      }))
      .sort((a, b) => b.quality - a.quality || a.id - b.id)
      .slice(0, 8);
  };

  return {
    near(written, open) {
      const key = open ? `${written}…` : written;
      let near = memory.get(key);
      if (!near) {
        near = look(written, open);
        if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
        memory.set(key, near);
      }
      return near;
    },
    prepare() {
      files ??= fileWords(words);
    },
  };
}

function fileWords(words: readonly string[]): Files {
  const pairs = new Map<number, number[]>();
  const sounds = new Map<string, number[]>();
  const soundOf = words.map((word, id) => {
    if (word.length < SHORTEST || /\d/.test(word)) return '';
    for (const pair of pairsOf(word)) add(pairs, pair, id);
    const sound = soundKey(word);
    add(sounds, sound, id);
    return sound;
  });
  const lengths = Uint8Array.from(words, (word) => Math.min(word.length, LONGEST));
  return {
    pairs: new Map([...pairs].map(([pair, ids]) => [pair, byLength(ids, lengths)])),
    sounds,
    soundOf,
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
function createNearest(most: number) {
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
function pairsOf(word: string): number[] {
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

function add<K>(map: Map<K, number[]>, key: K, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
