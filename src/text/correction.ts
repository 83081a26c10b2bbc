import type { NearSpellings } from './near-spellings.ts';
import type { Word } from './words.ts';

/** A word that is misspelt, shortened or joined, and the words it is read as. */
export interface Correction {
  word: Word;
  meant: readonly string[];
}

/** How one side of the search reads misspelt words; the steps are the same on both. */
export interface CorrectionPolicy {
  /** A longer text says enough with the words that are known. */
  mostWords: number;
  /** Nor are more words than this taken to be misspelt. */
  mostWrong: number;
  /** So many ways to choose a spelling for each word are tried; with more, each is read as it is likeliest. */
  mostChoices: number;
  /** So many spellings of each word are tried together with those of the others. */
  tried: number;
  /** True where a word is right as it stands, by itself or with its neighbours. */
  isKnown: (words: readonly string[], at: number) => boolean;
  /** What a word may stand for, the likeliest first; each reading is a list of words. */
  readings: (word: string, last: boolean) => readonly (readonly string[])[];
  /** True where a text stands that has all the words: so they were meant together. */
  together: (words: readonly string[]) => boolean;
}

/**
 * The misspelt words of a text, with the words that were meant; empty where every word is known, or nothing is near.
 * Readings that stand in one text together are taken before those that are a little nearer each for itself.
 * @param words plain words of a text; the last may still be being typed.
 */
export function correctWords(words: readonly Word[], policy: CorrectionPolicy): Correction[] {
  if (words.length > policy.mostWords) return [];
  const texts = words.map((word) => word.text);
  const wrong = words.flatMap((word, at) => {
    if (policy.isKnown(texts, at)) return [];
    const readings = policy.readings(word.text, at === words.length - 1).slice(0, policy.tried);
    return readings.length > 0 ? [{ at, word, readings }] : [];
  });
  if (wrong.length === 0 || wrong.length > policy.mostWrong) return [];
  const read = (choice: Choice) => {
    const list: (readonly string[])[] = texts.map((text) => [text]);
    for (const [i, { at }] of wrong.entries()) list[at] = choice[i]!;
    return list.flat();
  };
  const choices = combinations(
    wrong.map(({ readings }) => readings),
    policy.mostChoices,
  );
  const best = choices.find((choice) => policy.together(read(choice))) ?? choices[0]!;
  return wrong
    .map(({ word }, i) => ({ word, meant: best[i]! }))
    .filter(({ word, meant }) => meant.length !== 1 || meant[0] !== word.text);
}

type Choice = readonly (readonly string[])[];

/** Every choice of one from each list, those nearest to the first ones first. */
function combinations<T>(lists: readonly (readonly T[])[], most: number): T[][] {
  const first = lists.map((list) => list[0]!);
  if (lists.reduce((product, list) => product * list.length, 1) > most) return [first];
  let choices: { choice: T[]; far: number }[] = [{ choice: [], far: 0 }];
  for (const list of lists)
    choices = choices.flatMap(({ choice, far }) =>
      list.map((each, i) => ({ choice: [...choice, each], far: far + i })),
    );
  return choices.sort((a, b) => a.far - b.far).map(({ choice }) => choice);
}

/** The text with the words that were meant in the place of the misspelt ones. */
export function withCorrections(text: string, corrections: readonly Correction[]): string {
  let from = 0;
  let read = '';
  for (const { word, meant } of corrections) {
    read += text.slice(from, word.start) + meant.join(' ');
    from = word.end;
  }
  return read + text.slice(from);
}

/**
 * A misspelt word that was joined with its neighbour: "gunersmate".
 * @param isPart true for a word that one part may be as it stands.
 * @param leastPart how near the other part must be: it has fewer letters than a whole word.
 */
export function splitMisspelt(
  word: string,
  words: readonly string[],
  spellings: NearSpellings,
  isPart: (part: string) => boolean,
  leastPart: number,
): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let quality = leastPart;
  for (let at = LEAST_HALF; at <= word.length - LEAST_HALF; at++) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    const wrong = isPart(back) ? front : isPart(front) ? back : '';
    const near = wrong ? spellings.near(wrong, false)[0] : undefined;
    if (!near || near.quality <= quality) continue;
    const right = words[near.id]!;
    quality = near.quality;
    best = wrong === front ? [right, back] : [front, right];
  }
  return best;
}

/** Each half of a joined word has at least so many letters. */
const LEAST_HALF = 4;
