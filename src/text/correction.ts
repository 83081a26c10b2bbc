import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { BRANCH_SPELLINGS } from '../search/query/branch-words.ts';
import { RANK_SPELLINGS } from '../search/query/rank-words.ts';
import { soundKey } from './edit-cost.ts';
import { createSpeller } from './near-spellings.ts';
import { prefixRange, type TextIndex } from './text-index.ts';
import { singular, stemOf, type Word, wordsOf } from './words.ts';

/** A word that is misspelt or shortened, and the word it is read as. */
export interface Correction {
  word: Word;
  meant: string;
}

export interface Corrector {
  /**
   * The misspelt words of a text, with the words that were meant; empty where every word is known, or nothing is near.
   * @param words plain words of a text; the last may still be being typed.
   */
  correct(words: readonly Word[]): Correction[];
  /** Adds words that are right as they stand. */
  learn(words: readonly string[]): void;
  /** Files the dictionary now, so that no keystroke waits for it. */
  prepare(): void;
}

/** A word further off than this is not taken to be meant. */
const LEAST_QUALITY = 0.66;
/** So many spellings of each word are tried together with those of the others. */
const TRIED = 3;
/** Half of a joined word must be nearer, since it has fewer letters. */
const LEAST_PART = 0.7;
const MOST_CORRECTED = 3;
/** A longer text says enough with the words that are known. */
const MOST_WORDS = 8;

/**
 * Makes the step that reads misspelt words as known ones: those of titles, of the vocabulary, of occupations, and the names
 * of branches and ranks. Spellings that stand in one title together are taken before those that are a little nearer each for
 * itself.
 */
export function createCorrector(index: CrosswalkIndex, texts: TextIndex): Corrector {
  let dictionary: ReturnType<typeof fileDictionary> | undefined;
  const filed = () => {
    dictionary ??= fileDictionary(index, texts);
    return dictionary;
  };

  const isKnown = (word: string, last: boolean): boolean => {
    if (filed().shortForms.has(word)) return false;
    if (word.length < 4 || /\d/.test(word) || texts.wordIds.has(word)) return true;
    if (texts.singulars.has(singular(word)) || texts.stems.has(stemOf(word))) return true;
    const { words, known } = filed();
    if (known.has(word) || known.has(singular(word))) return true;
    // What is still being typed may become any longer word.
    const [from, end] = last ? prefixRange({ words }, word) : [0, 0];
    return from < end;
  };

  const spellings = (word: string, last: boolean): readonly string[] => {
    const { shortForms, speller, words } = filed();
    return (
      shortForms.get(word) ??
      speller
        .near(word, last)
        .filter(({ id, quality }) => quality >= LEAST_QUALITY && beginAlike(word, words[id]!))
        .slice(0, TRIED)
        .map(({ id }) => words[id]!)
        .concat(inTwo(word))
    );
  };

  /** A misspelt word that was joined with its neighbour: "gunersmate". */
  const inTwo = (word: string): string[] => {
    const { speller, words } = filed();
    let best = { quality: LEAST_PART, words: '' };
    for (let at = 4; word.length >= 8 && at <= word.length - 4; at++) {
      const [front, back] = [word.slice(0, at), word.slice(at)];
      const wrong = texts.wordIds.has(back) ? front : texts.wordIds.has(front) ? back : '';
      const near = wrong && speller.near(wrong, false)[0];
      if (!near || near.quality <= best.quality) continue;
      const right = words[near.id]!;
      best = { quality: near.quality, words: wrong === front ? `${right} ${back}` : `${front} ${right}` };
    }
    return best.words ? [best.words] : [];
  };

  /** True where some text has all the words. */
  const together = (words: readonly string[]): boolean => {
    let shared: Set<number> | undefined;
    for (const [at, word] of words.entries()) {
      const ids = [...(texts.singulars.get(singular(word)) ?? []), ...(texts.stems.get(stemOf(word)) ?? [])];
      if (at === words.length - 1) {
        const [from, end] = prefixRange(texts, word);
        for (let id = from; id < end; id++) ids.push(id);
      }
      const found = new Set<number>();
      for (const id of ids)
        for (let p = texts.from[id]!; p < texts.from[id + 1]!; p++)
          if (!shared || shared.has(texts.textOf[p]!)) found.add(texts.textOf[p]!);
      if (found.size === 0) return false;
      shared = found;
    }
    return true;
  };

  return {
    correct(words) {
      if (words.length > MOST_WORDS) return [];
      const wrong = words.flatMap((word, at) => {
        const last = at === words.length - 1;
        if (isKnown(word.text, last)) return [];
        const near = spellings(word.text, last);
        return near.length > 0 ? [{ at, word, near }] : [];
      });
      if (wrong.length === 0 || wrong.length > MOST_CORRECTED) return [];
      const read = (choice: readonly string[]) => {
        const list = words.map((word) => word.text);
        for (const [i, { at }] of wrong.entries()) list[at] = choice[i]!;
        return list.flatMap((each) => each.split(' '));
      };
      const choices = combinations(wrong.map(({ near }) => near));
      const best = choices.find((choice) => together(read(choice))) ?? choices[0]!;
      return wrong.map(({ word }, i) => ({ word, meant: best[i]! }));
    },
    learn(words) {
      for (const word of words) filed().known.add(word);
    },
    prepare() {
      filed().speller.prepare();
    },
  };
}

/** The first letter is seldom wrong, unless it sounds the same: "farmacy". */
function beginAlike(written: string, word: string): boolean {
  return written[0] === word[0] || soundKey(written)[0] === soundKey(word)[0];
}

/** The text with the words that were meant in the place of the misspelt ones. */
export function withCorrections(text: string, corrections: readonly Correction[]): string {
  let from = 0;
  let read = '';
  for (const { word, meant } of corrections) {
    read += text.slice(from, word.start) + meant;
    from = word.end;
  }
  return read + text.slice(from);
}

/** The words that may be meant, in alphabetical order. */
function fileDictionary(index: CrosswalkIndex, texts: TextIndex) {
  const known = new Set([...BRANCH_SPELLINGS, ...RANK_SPELLINGS]);
  for (const text of [
    ...index.vocabulary.flatMap(({ term, text }) => [term, text]),
    ...index.occupations.map(({ title }) => title),
  ])
    for (const word of wordsOf(text)) known.add(word.text);
  for (const id of texts.wordsIn) known.add(texts.words[id]!);
  const words = [...known].sort();
  const shortForms = new Map(
    index.vocabulary
      .filter(({ kind }) => kind === 'short-form')
      .map(({ term, text }) => [term, text.split('|')] as const),
  );
  return { known, words, shortForms, speller: createSpeller(words) };
}

/** Every choice of one from each list, the choice of the first ones first. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  let choices: T[][] = [[]];
  for (const list of lists) choices = choices.flatMap((choice) => list.map((each) => [...choice, each]));
  return choices.sort(
    (a, b) =>
      a.reduce((sum, each, i) => sum + lists[i]!.indexOf(each), 0) -
      b.reduce((sum, each, i) => sum + lists[i]!.indexOf(each), 0),
  );
}
