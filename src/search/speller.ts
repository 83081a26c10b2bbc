import Fuse from 'fuse.js';
import { editCost, editLimit, soundKey } from './edit-cost.ts';

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
}

/** Fuse.js looks at so many words; the letter pairs have chosen them from the whole dictionary. */
const CANDIDATES = 36;
const REMEMBERED = 400;

/**
 * Finds near spellings. Letter pairs and a sound key choose a few candidates from the dictionary, Fuse.js scores those,
 * and the cost of the edits decides: so the fuzzy step sees a few dozen words instead of thousands of titles.
 * @param words distinct folded words.
 */
export function createSpeller(words: readonly string[]): Speller {
  let pairs: Map<string, number[]> | undefined;
  const sounds = new Map<string, number[]>();
  // Filed at the first look: the first search need not wait for it.
  const fileWords = (): Map<string, number[]> => {
    const filed = new Map<string, number[]>();
    words.forEach((word, id) => {
      if (word.length < 4 || /\d/.test(word)) return;
      for (const pair of pairsOf(word)) add(filed, pair, id);
      add(sounds, soundKey(word), id);
    });
    return filed;
  };
  const shared = new Uint8Array(words.length);
  const memory = new Map<string, readonly NearWord[]>();

  const candidates = (written: string, open: boolean): number[] => {
    pairs ??= fileWords();
    const touched: number[] = [];
    const writtenPairs = pairsOf(written);
    if (open) writtenPairs.delete(`${written.at(-1)}$`);
    for (const pair of writtenPairs) {
      for (const id of pairs.get(pair) ?? []) {
        if (shared[id]!++ === 0) touched.push(id);
      }
    }
    const scored: [number, number][] = [];
    for (const id of touched) {
      const length = words[id]!.length;
      const gap = length - written.length;
      const size = open ? Math.min(length, written.length) : length;
      const score = (2 * shared[id]!) / (writtenPairs.size + size + 1);
      shared[id] = 0;
      if (score >= 0.3 && gap >= -3 && (open || gap <= 3)) scored.push([id, score]);
    }
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const chosen = new Set(scored.slice(0, CANDIDATES).map(([id]) => id));
    for (const id of (sounds.get(soundKey(written)) ?? []).slice(0, 12)) chosen.add(id);
    return [...chosen];
  };

  const look = (written: string, open: boolean): readonly NearWord[] => {
    const limit = editLimit(written.length);
    if (limit === 0 || /\d/.test(written)) return [];
    const list = candidates(written, open).map((id) => ({ id, word: words[id]! }));
    if (list.length === 0) return [];
    const fuse = new Fuse(list, {
      keys: ['word'],
      includeScore: true,
      threshold: 0.62,
      distance: 60,
      ignoreFieldNorm: true,
    });
    const sound = soundKey(written);
    const near: NearWord[] = [];
    for (const { item, score = 1 } of fuse.search(written.slice(0, 32))) {
      const alike = soundKey(item.word) === sound;
      const whole = editCost(written, item.word, true) - (alike ? 0.6 : 0);
      const begun =
        open && item.word.length > written.length && written.length >= 5
          ? editCost(written, item.word, false) + 0.3
          : Infinity;
      const cost = Math.min(whole, begun);
      if (cost > limit) continue;
      near.push({
        id: item.id,
        quality: Math.max(0.3, 0.9 - (1.1 * Math.max(cost, 0.2)) / written.length - 0.05 * score),
      });
    }
    return near.sort((a, b) => b.quality - a.quality || a.id - b.id).slice(0, 8);
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
  };
}

function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
