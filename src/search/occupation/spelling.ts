import type { Speller } from '../../text/near-spellings.ts';
import { type Dictionary, prefixRange } from '../../text/text-index.ts';
import { STOP_WORDS, singular, stemOf } from '../../text/words.ts';
import type { KnownTitles } from './known-titles.ts';
import type { CivilianVocabulary } from './vocabulary.ts';

/** A word that many titles have is meant rather than a rare one that is spelled as nearly. */
const COMMON = 0.012;
/** As rare as a word of one title. */
const RAREST = 11;
/** A word farther than this from all known ones is no misspelling of them, but a word of its own: "humvees". */
const LEAST_NEAR = 0.65;
/** The parts of two words that were typed as one. */
const LEAST_PART = 3;
/** Nobody leaves out every space of a long question. */
const MOST_PARTED = 8;
/** So many near spellings are tried for one that makes the words a title. */
const TRIED = 4;

/**
 * Makes a reader of misspelt words: it gives the words as they were meant, or the same array if none was misspelt. So a
 * misspelt title is found by everything that finds it when it is spelled right: the vocabulary, the title as a whole, our
 * sentences. A word is read as another only where nothing knows it, by itself, by its stem or as a beginning.
 * @param dictionary the words of titles and sentences, with their speller.
 * @param titles the words of titles.
 */
export function createSpellingReader(
  dictionary: Dictionary,
  speller: Speller,
  titles: Dictionary,
  vocabulary: CivilianVocabulary,
  known: KnownTitles,
): (typed: readonly string[]) => readonly string[] {
  const isWord = (word: string): boolean =>
    dictionary.wordIds.has(word) || titles.wordIds.has(word) || vocabulary.words.has(word);

  const isKnown = (word: string): boolean => {
    if (word.length < 4 || STOP_WORDS.has(word) || isWord(word) || /\d/.test(word)) return true;
    if (dictionary.singulars.has(singular(word))) return true;
    const [from, end] = prefixRange(dictionary, word);
    return end > from;
  };

  /** How rare a word is in titles, whichever its number. */
  const rarity = (word: string): number =>
    Math.min(RAREST, ...(titles.singulars.get(singular(word)) ?? []).map((id) => titles.weight[id]!));

  /** What a word may stand for, the likeliest first. */
  const meanings = (word: string, last: boolean): string[] =>
    speller
      .near(word, last)
      .filter(({ quality }) => quality >= LEAST_NEAR)
      .map(({ id, quality }) => ({ word: dictionary.words[id]!, quality }))
      .map((near) => ({ ...near, worth: near.quality - COMMON * rarity(near.word) }))
      .sort((a, b) => b.worth - a.worth)
      .map((near) => near.word);

  /** Two words that were typed as one, both common in titles: "airtraffic". */
  const apart = (word: string): string[] => {
    let best: string[] = [];
    let least = 2 * RAREST;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (!parts.every((part) => titles.wordIds.has(part) && !STOP_WORDS.has(part))) continue;
      const rare = rarity(parts[0]!) + rarity(parts[1]!);
      if (rare < least) [best, least] = [parts, rare];
    }
    return best;
  };

  return (typed) => {
    const unknown = typed.flatMap((word, i) => {
      // "para medic": the parts of a word that was typed in two are no misspellings.
      const known =
        isKnown(word) || isWord(word + (typed[i + 1] ?? '')) || isWord((typed[i - 1] ?? '') + word);
      if (known) return [];
      const list = meanings(word, i === typed.length - 1).map((meant) => [meant]);
      // "controler", "managing": a new form of a known word, unless another word makes a title.
      if (dictionary.stems.has(stemOf(word))) list.unshift([word]);
      if (list.length === 0 && typed.length <= MOST_PARTED) list.push(apart(word));
      return list[0]?.length ? [{ at: i, list }] : [];
    });
    if (unknown.length === 0) return typed;
    const read = typed.map((word) => [word]);
    for (const { at, list } of unknown) read[at] = list[0]!;
    // Every other word read as it is likeliest: which spelling of this one makes a title?
    for (const { at, list } of unknown) {
      const makesTitle = (meant: string[]) =>
        known.isTitle(read.flatMap((words, i) => (i === at ? meant : words)));
      read[at] = list.slice(0, TRIED).find(makesTitle) ?? list[0]!;
    }
    const words = read.flat();
    return words.length === typed.length && words.every((word, i) => word === typed[i]) ? typed : words;
  };
}
