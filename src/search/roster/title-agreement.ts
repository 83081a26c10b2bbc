import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { costMore, editCosts, editLimit, lettersOf } from '../../text/edit-cost.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Tells how far a title as somebody wrote it says the same as those of a job. */
export interface TitleAgreement {
  /** 0 for nothing in common, 1 for the same words: the best over the job's titles, today's and former ones. */
  of(written: string, specialty: number): number;
  /** How much of a title of the job stands in a longer text, 0 to 1: the best over its titles. */
  within(text: string, specialty: number): number;
}

/** A job of the Air Force has a hundred titles, by level and shred; the first say what it is. */
const MOST_TITLES = 40;
/** What a word counts that is only near to one of the title, and one that begins it ("maint", "tech"). */
const NEAR = 0.85;
const BEGUN = 0.8;
const SHORTEST_BEGINNING = 3;

/** So many texts are remembered with what they say of jobs: lists say the same thing over and over. */
const REMEMBERED = 5000;

/** The titles of a job, by their words. */
interface TitleWords {
  /** All words of its titles, each once: a job of many levels says the same words in all of them. */
  words: readonly string[];
  /** Places in `words`, by title. */
  titles: readonly (readonly number[])[];
}

/** A text, and how far it agrees with the jobs that it was compared with. */
interface Written {
  words: readonly string[];
  of: Map<number, number>;
  within: Map<number, number>;
}

/** Makes the comparison; the words of a job's titles are kept once they were asked for. */
export function createTitleAgreement(index: CrosswalkIndex): TitleAgreement {
  const kept = new Map<number, TitleWords>();
  const remembered = new Map<string, Written>();
  const titlesOf = (id: number) => {
    let titles = kept.get(id);
    if (!titles) {
      titles = titleWordsOf(index, id);
      kept.set(id, titles);
    }
    return titles;
  };
  const read = (text: string): Written => {
    let written = remembered.get(text);
    if (!written) {
      written = { words: tellingWords(text), of: new Map(), within: new Map() };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(text, written);
    }
    return written;
  };
  const compare = (way: 'of' | 'within', text: string, specialty: number): number => {
    const { words, [way]: known } = read(text);
    let best = known.get(specialty);
    if (best === undefined) {
      best = bestOf(way === 'of' ? likeness : shareWritten, words, titlesOf(specialty));
      known.set(specialty, best);
    }
    return best;
  };
  return {
    of: (written, specialty) => compare('of', written, specialty),
    within: (text, specialty) => compare('within', text, specialty),
  };
}

function titleWordsOf(index: CrosswalkIndex, id: number): TitleWords {
  const { title, titles: ids, formerTitles } = index.specialties[id]!;
  const texts = new Set([
    title,
    ...ids.slice(0, MOST_TITLES).map((each) => index.titles[each]!.title),
    ...formerTitles,
  ]);
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const titles = [...texts].map((each) => tellingWords(each).map(placeOf));
  return { words: [...places.keys()], titles };
}

/** How near words are to those of a job's titles. */
interface Nearness {
  words: readonly string[];
  others: readonly string[];
  /** By word, then by other word. */
  near: readonly (readonly number[])[];
}

/** The best that a comparison gives over a job's titles. */
function bestOf(
  rate: (nearness: Nearness, title: readonly number[]) => number,
  words: readonly string[],
  { words: others, titles }: TitleWords,
): number {
  if (words.length === 0) return 0;
  const near = words.map((word) => others.map((other) => sameness(word, other)));
  const nearness = { words, others, near };
  return titles.reduce((best, title) => Math.max(best, rate(nearness, title)), 0);
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !STOP_WORDS.has(word));
}

/** Both ways: how much of what was written the title has, and how much of the title was written; the lesser counts more. */
function likeness(nearness: Nearness, title: readonly number[]): number {
  const had = shareHad(nearness, title);
  if (had === 0) return 0;
  const written = shareWritten(nearness, title);
  return (2 * had * written) / (had + written);
}

/** The share of what was written that a title has, by letters: a long word tells more. */
function shareHad({ words, near }: Nearness, title: readonly number[]): number {
  let total = 0;
  let found = 0;
  words.forEach((word, i) => {
    let nearest = 0;
    for (const place of title) nearest = Math.max(nearest, near[i]![place]!);
    total += word.length;
    found += word.length * nearest;
  });
  return found / total;
}

/** The share of a title that was written, by letters. */
function shareWritten({ others, near }: Nearness, title: readonly number[]): number {
  let total = 0;
  let found = 0;
  for (const place of title) {
    let nearest = 0;
    for (const row of near) nearest = Math.max(nearest, row[place]!);
    total += others[place]!.length;
    found += others[place]!.length * nearest;
  }
  return total === 0 ? 0 : found / total;
}

function sameness(a: string, b: string): number {
  if (a === b || stemOf(a) === stemOf(b)) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return BEGUN;
  const limit = editLimit(short.length);
  if (limit === 0 || costMore(lettersOf(a), lettersOf(b), limit)) return 0;
  return editCosts(a, b, limit).whole <= limit ? NEAR : 0;
}
