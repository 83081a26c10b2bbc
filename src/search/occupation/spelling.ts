import { irregularBase } from '../../text/base-forms.ts';
import type { CorrectionPolicy } from '../../text/correction.ts';
import type { NearSpellings } from '../../text/near-spellings.ts';
import { splitJoined } from '../../text/splitting.ts';
import { singular, stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { type Dictionary, hasWord } from '../../text/text-index.ts';
import type { Tuning } from '../tuning.ts';
import type { KnownTitles } from './known-titles.ts';
import type { OccupationVocabulary } from './vocabulary.ts';

/** As rare as a word of one title. */
const RAREST = 11;
/** The parts of two words that were typed as one. */
const LEAST_PART = 3;
/** Shorter words are near too many others. */
const SHORTEST = 4;

interface Parts {
  /** The words of titles and sentences, with their near spellings. */
  dictionary: Dictionary;
  spellings: NearSpellings;
  /** The words of titles. */
  titles: Dictionary;
  vocabulary: OccupationVocabulary;
  known: KnownTitles;
  tuning: Tuning;
}

/**
 * How the words of an occupation are corrected: a misspelt title is found by everything that finds it when it is spelled right,
 * the vocabulary, the title as a whole, our sentences. A word is read as another only where nothing knows it, by itself, by its
 * stem or as a beginning.
 */
export function createOccupationSpelling(parts: Parts): CorrectionPolicy {
  const { dictionary, spellings, titles, vocabulary, known, tuning } = parts;
  const isWord = (word: string): boolean =>
    dictionary.wordIds.has(word) ||
    titles.wordIds.has(word) ||
    vocabulary.words.has(word) ||
    vocabulary.words.has(singular(word));
  const isKnown = (word: string): boolean => {
    if (word.length < SHORTEST || STOP_WORDS.has(word) || isWord(word) || /\d/.test(word)) return true;
    if (irregularBase(word) !== undefined) return true;
    return dictionary.singulars.has(singular(word)) || hasWord(dictionary, word, true);
  };
  /** How rare a word is in titles, whichever its number. */
  const rarity = (word: string): number =>
    Math.min(RAREST, ...(titles.singulars.get(singular(word)) ?? []).map((id) => titles.weight[id]!));
  const split = {
    leastWord: 2 * LEAST_PART,
    leastPart: LEAST_PART,
    isPart: (part: string) => titles.wordIds.has(part) && !STOP_WORDS.has(part),
    rarity,
  };
  return {
    // Nobody misspells more words than that, or leaves out every space of a long question.
    mostWords: 16,
    mostWrong: 16,
    tried: 4,
    mostChoices: 16,
    isKnown: (words, at) =>
      isKnown(words[at]!) ||
      // "para medic": the parts of a word that was typed in two are no misspellings.
      isWord(words[at]! + (words[at + 1] ?? '')) ||
      isWord((words[at - 1] ?? '') + words[at]!),
    readings(word, last) {
      const near = spellings
        .near(word, last)
        .filter(({ quality }) => quality >= tuning.occupationNear)
        .map(({ id, quality }) => {
          const meant = dictionary.words[id]!;
          return { meant, worth: quality - tuning.commonWord * rarity(meant) };
        })
        .sort((a, b) => b.worth - a.worth)
        .map(({ meant }) => [meant]);
      // "controler", "managing": a new form of a known word, unless another word makes a title.
      if (dictionary.stems.has(stemOf(word))) return [[word], ...near];
      const apart = near.length === 0 ? splitJoined(word, split) : undefined;
      return apart ? [apart] : near;
    },
    together: (words) => known.isTitle(words),
  };
}
