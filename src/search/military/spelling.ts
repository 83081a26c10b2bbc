import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { someTextHasAll } from '../../text/common-text.ts';
import { type CorrectionPolicy, splitMisspelt } from '../../text/correction.ts';
import { soundKey } from '../../text/edit-cost.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { createNearSpellings, type NearSpellings } from '../../text/near-spellings.ts';
import { singular, stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { prefixRange, type TextIndex } from '../../text/text-index.ts';
import { wordsOf } from '../../text/words.ts';
import type { Tuning } from '../tuning.ts';
import type { DutyLookup } from './duty-lookup.ts';

/** How military words are corrected; the dictionary is filed at the first word that is not known, or when prepared. */
export interface MilitarySpelling extends CorrectionPolicy {
  /** True for a word that no title, lay title or term has; one that is being typed may still become one of theirs. */
  isStrange(word: string, last: boolean): boolean;
  /** True for a word that civilian titles alone have. */
  isForeign(word: string, last: boolean): boolean;
  /** True where a known word is near. */
  mayBeMisspelt(word: string, last: boolean): boolean;
  /** True where a known word is so near that nothing else can be meant. */
  isNearlyKnown(word: string): boolean;
  prepare(): void;
}

/** Words that may be meant, in alphabetical order, and those that are right as they stand. */
interface KnownWords {
  words: readonly string[];
  known: ReadonlySet<string>;
  /** Those of military titles, of the vocabulary, and of branches and ranks. */
  ours: ReadonlySet<string>;
  /** "acft" is read as "aircraft": what short forms may stand for. */
  shortForms: ReadonlyMap<string, readonly string[]>;
  spellings: NearSpellings;
}

/** Shorter words are near too many others, or codes. */
const SHORTEST = 4;
/** A joined word has so many letters. */
const LEAST_JOINED = 8;

/**
 * Misspelt words are read as known ones: those of titles, of the vocabulary, of occupations, and the names of branches and
 * ranks.
 * @param others words of civilian titles and common verbs, which are not misspelt either.
 */
export function createMilitarySpelling(
  index: CrosswalkIndex,
  texts: TextIndex,
  { occupationWords, duties }: { occupationWords: readonly string[]; duties: DutyLookup },
  tuning: Tuning,
): MilitarySpelling {
  let made: KnownWords | undefined;
  const dictionary = (): KnownWords => {
    made ??= fileKnownWords(index, texts, occupationWords, tuning);
    return made;
  };
  const readings: MilitarySpelling['readings'] = (word, last) => {
    const { words, shortForms, spellings } = dictionary();
    const short = shortForms.get(word) ?? shortForms.get(singular(word));
    if (short) return short.map((form) => [form]);
    // The first letter is seldom wrong, unless it sounds the same: "farmacy".
    const alike = (other: string) => word[0] === other[0] || soundKey(word)[0] === soundKey(other)[0];
    const near = spellings
      .near(word, last)
      .filter(({ id, quality }) => quality >= tuning.militaryNear && alike(words[id]!))
      .slice(0, 3)
      .map(({ id }) => [words[id]!]);
    const isPart = (part: string) => texts.wordIds.has(part);
    const split =
      word.length >= LEAST_JOINED
        ? splitMisspelt(word, words, spellings, isPart, tuning.joinedNear)
        : undefined;
    return split ? [...near, split] : near;
  };
  return {
    readings,
    isStrange: (word, last) => !STOP_WORDS.has(word) && !isWord(word, last, texts, dictionary()),
    isForeign: (word, last) => !isMilitary(word, last, texts, dictionary()),
    mayBeMisspelt: (word, last) =>
      word.length >= SHORTEST && !/\d/.test(word) && readings(word, last).length > 0,
    isNearlyKnown: (word) =>
      (dictionary().spellings.near(word, false)[0]?.quality ?? 0) >= tuning.militarySurely,
    mostWords: 8,
    mostWrong: 3,
    tried: 4,
    mostChoices: 64,
    isKnown: (words, at) =>
      FUNCTION_WORDS.has(words[at]!) ||
      (duties.isEveryday(words[at]!) && !isShort(words[at]!, dictionary())) ||
      isKnown(words[at]!, at === words.length - 1, texts, dictionary()),
    together: (words) => someTextHasAll(texts, words),
    prepare: () => dictionary().spellings.prepare(),
  };
}

function isKnown(word: string, last: boolean, texts: TextIndex, known: KnownWords): boolean {
  if (isShort(word, known)) return false;
  return word.length < SHORTEST || /\d/.test(word) || isWord(word, last, texts, known);
}

/** True for a word cut short, or several: "techs". */
function isShort(word: string, { shortForms }: KnownWords): boolean {
  return shortForms.has(word) || shortForms.has(singular(word));
}

/** True for a word that somebody uses for a job, or that may become one. */
function isWord(word: string, last: boolean, texts: TextIndex, dictionary: KnownWords): boolean {
  const { known } = dictionary;
  return isMilitary(word, last, texts, dictionary) || known.has(word) || known.has(singular(word));
}

/** True for a word of military titles or of the vocabulary, or that may become one. */
function isMilitary(word: string, last: boolean, texts: TextIndex, dictionary: KnownWords) {
  const { words, ours } = dictionary;
  if (texts.wordIds.has(word) || isShort(word, dictionary)) return true;
  if (texts.singulars.has(singular(word)) || texts.stems.has(stemOf(word))) return true;
  if (ours.has(word) || ours.has(singular(word))) return true;
  // What is still being typed may become any longer word.
  const [from, end] = last ? prefixRange({ words }, word) : [0, 0];
  return from < end;
}

function fileKnownWords(
  index: CrosswalkIndex,
  texts: TextIndex,
  occupationWords: readonly string[],
  tuning: Tuning,
): KnownWords {
  const { lexicon, vocabulary, occupations } = index;
  const wordsIn = (list: readonly string[]) => list.flatMap((text) => wordsOf(text).map((word) => word.text));
  const names = [...lexicon.branchNames, ...lexicon.rankNames].map(({ name }) => name);
  const ours = new Set(wordsIn([...names, ...vocabulary.flatMap(({ term, text }) => [term, text])]));
  for (const id of texts.wordsIn) ours.add(texts.words[id]!);
  const meant = new Set([...ours, ...wordsIn(occupations.map(({ title }) => title))]);
  const words = [...meant].sort();
  const shortForms = new Map(
    vocabulary
      .filter(({ kind }) => kind === 'short-form')
      .map(({ term, text }) => [term, text.split('|')] as const),
  );
  return {
    words,
    ours,
    known: new Set([...meant, ...occupationWords]),
    shortForms,
    spellings: createNearSpellings(words, tuning),
  };
}
