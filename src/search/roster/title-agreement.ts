import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { editCosts, editLimit } from '../../text/edit-cost.ts';
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

/** Makes the comparison; the words of a job's titles are kept once they were asked for. */
export function createTitleAgreement(index: CrosswalkIndex): TitleAgreement {
  const kept = new Map<number, readonly (readonly string[])[]>();
  const titlesOf = (id: number) => {
    let titles = kept.get(id);
    if (!titles) {
      const { title, titles: ids, formerTitles } = index.specialties[id]!;
      const texts = new Set([
        title,
        ...ids.slice(0, MOST_TITLES).map((each) => index.titles[each]!.title),
        ...formerTitles,
      ]);
      titles = [...texts].map(tellingWords);
      kept.set(id, titles);
    }
    return titles;
  };
  return {
    of(written, specialty) {
      const words = tellingWords(written);
      if (words.length === 0) return 0;
      return titlesOf(specialty).reduce((best, title) => Math.max(best, likeness(words, title)), 0);
    },
    within(text, specialty) {
      const words = tellingWords(text);
      if (words.length === 0) return 0;
      return titlesOf(specialty).reduce((best, title) => Math.max(best, share(title, words)), 0);
    },
  };
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !STOP_WORDS.has(word));
}

/** Both ways: how much of what was written the title has, and how much of the title was written; the lesser counts more. */
function likeness(words: readonly string[], title: readonly string[]): number {
  if (title.length === 0) return 0;
  const had = share(words, title);
  if (had === 0) return 0;
  const written = share(title, words);
  return (2 * had * written) / (had + written);
}

/** The share of some words that others have, by letters: a long word tells more. */
function share(words: readonly string[], others: readonly string[]): number {
  let total = 0;
  let found = 0;
  if (words.length === 0) return 0;
  for (const word of words) {
    total += word.length;
    found += word.length * Math.max(...others.map((other) => sameness(word, other)));
  }
  return found / total;
}

function sameness(a: string, b: string): number {
  if (a === b || stemOf(a) === stemOf(b)) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return BEGUN;
  const limit = Math.min(editLimit(a.length), editLimit(b.length));
  return limit > 0 && editCosts(a, b, limit).whole <= limit ? NEAR : 0;
}
