import type { OccupationTerm } from '../../data/occupation-texts.ts';
import type { TaskStems } from '../../data/task-stems.ts';
import { addTo } from '../../text/multimap.ts';
import { stemCounts } from '../../text/stem-counts.ts';
import { type BagIndex, sharesOfStem } from '../../text/word-bags.ts';
import type { Tuning } from '../tuning.ts';

/** What a word or phrase of some work may be called: stems, each with how surely, 0 to 1. */
export type WorkMeaning = ReadonlyMap<string, number>;

/** 0 to 1 for each occupation: how much of what is said of some work its people do; the next call overwrites it. */
export type WorkScorer = (words: readonly string[]) => Float32Array;

/** What a stem says of each occupation, and how telling it is; 0 for a stem that is nowhere. */
interface StemWorth {
  worth: Float32Array;
  rarity: number;
}

export interface WorkParts {
  /** The words of titles and of our sentences. */
  bag: BagIndex;
  /** Those of the official tasks. */
  stems: TaskStems;
  /** Everyday names. */
  vocabulary: readonly OccupationTerm[];
  /** Thousands of people in each occupation. */
  workers: readonly number[];
  /** Reads words as what they may be called, those that say nothing of the work left out. */
  meaningsOf: (words: readonly string[]) => readonly WorkMeaning[];
  tuning: Tuning;
}

/** So many words of a long text are looked up. */
const MOST_MEANINGS = 16;
/** Stems whose worth is kept: while somebody types, most stay the same. */
const REMEMBERED = 400;
/** Places in a term's list beyond these say little of an occupation. */
const MOST_PLACES = 3;
/** An occupation that so many of its names have a word of counts half for it. */
const HALF_NAMES = 2;
/** The largest occupations have some four million workers. */
const LARGEST = Math.log10(1 + 4000);

/**
 * Makes the scorer for work that is told in a sentence. Titles, our sentences, the official tasks and everyday names speak
 * together, by stems: the more of the words are an occupation's, the more each counts; rare words count more.
 */
export function createWorkScorer({
  bag,
  stems,
  vocabulary,
  workers,
  meaningsOf,
  tuning,
}: WorkParts): WorkScorer {
  const count = workers.length;
  const worthOf = remembered(createWorth({ bag, stems, vocabulary, tuning }, count));
  const size = Float32Array.from(
    workers,
    (thousands) => 1 + (tuning.workSize * Math.log10(1 + thousands)) / LARGEST,
  );
  const score = new Float32Array(count);
  const cover = new Float32Array(count);
  const missing = new Float32Array(count);
  /** Adds what a word says, and returns what it weighs beside others. */
  const add = (meaning: WorkMeaning): number => {
    const found = [...meaning].map(([stem, sure]) => {
      const { worth, rarity } = worthOf(stem);
      return { worth, telling: rarity * sure };
    });
    const most = Math.max(0, ...found.map(({ telling }) => telling));
    if (most === 0) return 0;
    missing.fill(1);
    for (const { worth, telling } of found)
      for (let o = 0; o < count; o++) {
        const value = worth[o]!;
        if (value > 0) missing[o]! *= 1 - ((telling / most) * value) / (value + tuning.workSaturation);
      }
    const weight = most ** tuning.dutyRarity;
    for (let o = 0; o < count; o++) {
      const share = 1 - missing[o]!;
      score[o]! += weight * share;
      cover[o]! += weight * Math.min(1, 2 * share);
    }
    return weight;
  };
  return (words) => {
    score.fill(0);
    cover.fill(0);
    const total = meaningsOf(words)
      .slice(0, MOST_MEANINGS)
      .reduce((sum, meaning) => sum + add(meaning), 0);
    if (total > 0)
      for (let o = 0; o < count; o++)
        score[o]! *= ((cover[o]! / total) ** tuning.dutyTogether * size[o]!) / total;
    return score;
  };
}

function createWorth(
  { bag, stems, vocabulary, tuning }: Omit<WorkParts, 'workers' | 'meaningsOf'>,
  count: number,
): (stem: string) => StemWorth {
  const places = new Map(stems.stems.map((stem, i) => [stem, i]));
  const named = new Map<string, { occupation: number; times: number }[]>();
  for (const { term, occupations } of vocabulary)
    for (const stem of stemCounts(term).keys())
      occupations.slice(0, MOST_PLACES).forEach((occupation, place) => {
        addTo(named, stem, { occupation, times: 2 / (2 + place) });
      });
  return (stem) => {
    const worth = sharesOfStem(bag, stem, count).map((share) => tuning.workHome * share);
    const at = places.get(stem);
    if (at !== undefined)
      stems.owners[at]!.forEach((owner, i) => {
        worth[owner]! += stems.shares[at]![i]! / 10;
      });
    const names = new Float32Array(count);
    for (const { occupation, times } of named.get(stem) ?? []) names[occupation]! += times;
    let holders = 0;
    for (let o = 0; o < count; o++) {
      worth[o]! += names[o]! / (names[o]! + HALF_NAMES);
      holders += Math.min(1, worth[o]!);
    }
    const rarity = holders === 0 ? 0 : Math.min(tuning.dutyRarest, Math.log(1 + count / holders));
    return { worth, rarity };
  };
}

function remembered(make: (stem: string) => StemWorth): (stem: string) => StemWorth {
  const memory = new Map<string, StemWorth>();
  return (stem) => {
    let one = memory.get(stem);
    if (!one) {
      one = make(stem);
      if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
      memory.set(stem, one);
    }
    return one;
  };
}
