import Fuse from 'fuse.js/basic';
import { costMore, editCosts, editLimit, lettersOf, soundKey } from './edit-cost.ts';
import { fileByLetterPairs, type LetterPairs, SHORTEST } from './letter-pairs.ts';
import { createMemory } from './memory.ts';

/** A dictionary word that a written word may stand for. */
export interface NearWord {
  /** Position in the list of words. */
  id: number;
  /** 0 to 1: how near it is. */
  quality: number;
}

export interface NearSpellings {
  /**
   * The dictionary words near a written one, nearest first, at most eight.
   * @param open true for a word that is still being typed: beginnings of longer words count too.
   */
  near(written: string, open: boolean): readonly NearWord[];
  /** Files the dictionary now; else the first look does, so that a first search need not wait for it. */
  prepare(): void;
}

/** What the nearness of a spelling is made of. */
export interface NearWeights {
  /** The most that a spelling which is not the word itself counts. */
  nearBest: number;
  /** Taken off for the cost of the edits, by the length of the written word. */
  nearEdits: number;
  /** Taken off for Fuse.js's score, 0 for the same to 1 for nothing in common. */
  nearFuse: number;
  /** Edits that are saved where two words sound alike. */
  nearAlike: number;
  /** Edits that are added where a word is only begun. */
  nearBegun: number;
  /** The least that counts. */
  nearLeast: number;
}

const REMEMBERED = 4000;
const MOST = 8;
/** Edits never cost nothing: a word that sounds the same is another word all the same. */
const LEAST_COST = 0.2;
/** A word of three letters is meant only where a letter was doubled: "gass". */
const DOUBLED = 0.5;
/** A word counts by its beginning from so many letters on. */
const LEAST_BEGUN = 5;
/** Fuse.js compares at most so many letters (its bit masks hold 32). */
const FUSE_LETTERS = 32;
/**
 * Loose on purpose: what may be meant has been decided letter by letter; what Fuse.js adds is where in the word the agreeing
 * letters stand, and how they hang together.
 */
const FUSE = {
  keys: ['word'],
  includeScore: true,
  threshold: 0.62,
  distance: 60,
  ignoreFieldNorm: true,
};

/** Knows no spelling but the right one. */
export const NO_SPELLINGS: NearSpellings = { near: () => [], prepare() {} };

/**
 * Finds near spellings. Letter pairs and a sound key choose a few candidates from the dictionary, the cost of the edits decides
 * which of them may be meant, and Fuse.js scores those: so the fuzzy step sees a handful of words instead of thousands of texts.
 * @param words distinct folded words.
 */
export function createNearSpellings(words: readonly string[], weights: NearWeights): NearSpellings {
  let filed: LetterPairs | undefined;
  const remembered = createMemory<string, readonly NearWord[]>(REMEMBERED);
  const prepare = (): LetterPairs => {
    filed ??= fileByLetterPairs(words);
    return filed;
  };
  return {
    near(written, open) {
      return remembered(open ? `${written}…` : written, () =>
        score(written, meant(prepare(), words, { written, open }, weights), weights),
      );
    },
    prepare,
  };
}

interface Candidate {
  id: number;
  word: string;
  /** What it costs to turn the written word into this one. */
  cost: number;
}

/** The words that are few enough edits away to be meant. */
function meant(
  filed: LetterPairs,
  words: readonly string[],
  { written, open }: { written: string; open: boolean },
  { nearAlike, nearBegun }: NearWeights,
): Candidate[] {
  const limit = editLimit(written.length);
  if (limit === 0 || /\d/.test(written)) return [];
  const sound = soundKey(written);
  const letters = lettersOf(written);
  const list: Candidate[] = [];
  for (const id of filed.candidates(written, open)) {
    const word = words[id]!;
    const alike = filed.soundOf[id] === sound ? nearAlike : 0;
    const goesOn = open && word.length > written.length && written.length >= LEAST_BEGUN;
    const most = limit + alike;
    // The letters alone rule most candidates out.
    if (costMore(letters, filed.lettersIn[id]!, most, goesOn)) continue;
    const { whole, begun } = editCosts(written, word, most);
    if (word.length === SHORTEST && whole > DOUBLED) continue;
    const cost = Math.min(whole - alike, goesOn ? begun + nearBegun : Infinity);
    if (cost <= limit) list.push({ id, word, cost });
  }
  return list;
}

function score(written: string, list: readonly Candidate[], weights: NearWeights): NearWord[] {
  if (list.length === 0) return [];
  const { nearBest, nearEdits, nearFuse, nearLeast } = weights;
  return new Fuse(list, FUSE)
    .search(written.slice(0, FUSE_LETTERS))
    .map(({ item: { id, cost }, score = 1 }) => ({
      id,
      quality: Math.max(
        nearLeast,
        nearBest - (nearEdits * Math.max(cost, LEAST_COST)) / written.length - nearFuse * score,
      ),
    }))
    .sort((a, b) => b.quality - a.quality || a.id - b.id)
    .slice(0, MOST);
}
