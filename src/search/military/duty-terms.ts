import type { DutyPhrase, DutyWords } from '../../data/duties-codec.ts';
import { baseForms, irregularBase } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { addTo } from '../../text/multimap.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** A word or phrase of a duty, with what it may be called in official texts. */
export interface DutyTerm {
  /** In its base form, for people: "put out fire". */
  shown: string;
  /** Stems that stand for it, each with how surely, 0 to 1. */
  stems: ReadonlyMap<string, number>;
  /** Stems that speak against a title. */
  unlike: readonly string[];
}

/** Reads what people say of their work. */
export interface DutyReader {
  /** True for words that tell what somebody did, and do not name a job: "drove a fuel truck", "I fix radios". */
  tellsDuty(words: readonly string[]): boolean;
  /** What the words say of the work; words that say nothing of it are left out. */
  termsOf(words: readonly string[]): DutyTerm[];
  /** True for a form of a common verb: it is no misspelt word of a title. */
  isVerb(word: string): boolean;
}

/** A phrase, and where its words stand in what was typed. */
interface FoundPhrase {
  phrase: DutyPhrase;
  at: readonly number[];
}

/** Words that may stand within a phrase and change nothing: "fixed a truck". */
const BETWEEN: ReadonlySet<string> = new Set('a an her his its my our the their your'.split(' '));
/** Words that lead up to a verb, of who did it and when. */
const LEAD: ReadonlySet<string> = new Set(
  'always and basically been can could did do duties duty had have i im included involved is job just mainly mostly my role the to usually was we were where which who work would'.split(
    ' ',
  ),
);
/** Of those, the ones that no title begins with. */
const FRAME: ReadonlySet<string> = new Set(
  'been can could did had i im involved my was we were who'.split(' '),
);

/**
 * @param synonym how much an official word for what was typed counts against the word itself.
 * @param isTitleWord true for a word that some title has.
 */
export function createDutyReader(
  { phrases, verbs }: DutyWords,
  synonym: number,
  isTitleWord: (word: string) => boolean,
): DutyReader {
  const byFirstWord = new Map<string, DutyPhrase[]>();
  for (const phrase of phrases) addTo(byFirstWord, phrase.phrase.split(' ')[0]!, phrase);
  const known = new Set([...verbs, ...byFirstWord.keys()]);

  /** The phrase with the most words that begins at a word, or none; of as many words, the one that stands together. */
  const find = (words: readonly string[], from: number): FoundPhrase | undefined => {
    let best: FoundPhrase | undefined;
    for (const form of baseForms(words[from]!))
      for (const phrase of byFirstWord.get(form) ?? []) {
        const at = placesOf(phrase.phrase.split(' '), words, from);
        if (
          at &&
          (!best ||
            at.length > best.at.length ||
            (at.length === best.at.length && at.at(-1)! < best.at.at(-1)!))
        )
          best = { phrase, at };
      }
    return best;
  };

  const isVerb = (word: string): boolean =>
    irregularBase(word) !== undefined || baseForms(word).some((form) => known.has(form));

  const isPast = (word: string): boolean =>
    irregularBase(word) !== undefined ||
    (/(?:ed|ing)$/.test(word) && baseForms(word).some((form) => form !== word && known.has(form))) ||
    (word.endsWith('ed') && !isTitleWord(word));

  return {
    isVerb,
    tellsDuty(words) {
      const at = words.findIndex((word) => !LEAD.has(word));
      if (at < 0) return false;
      if (isPast(words[at]!)) return true;
      const framed = words.slice(0, at).some((word) => FRAME.has(word));
      return framed || (known.has(words[at]!) && words.length > at + 1);
    },
    termsOf(typed) {
      const words = typed.filter((word) => !BETWEEN.has(word));
      const terms: DutyTerm[] = [];
      const read = new Set<number>();
      for (let at = 0; at < words.length; at++) {
        if (read.has(at)) continue;
        const found = find(words, at);
        for (const place of found?.at ?? []) read.add(place);
        const term = found ? termOfPhrase(found, words, synonym) : termOfWord(words[at]!);
        if (term) terms.push(term);
      }
      return terms;
    },
  };
}

/** Where the words of a phrase stand from a word on; one that tells something may stand between: "laid phone cable". */
function placesOf(phrase: readonly string[], words: readonly string[], from: number): number[] | undefined {
  const at = [from];
  for (const word of phrase.slice(1)) {
    const last = at.at(-1)!;
    const places = tells(words[last + 1] ?? '') ? [last + 1, last + 2] : [last + 1];
    const next = places.find((place) => place < words.length && baseForms(words[place]!).includes(word));
    if (next === undefined) return undefined;
    at.push(next);
  }
  return at;
}

/** False for words that only hold a sentence together. */
function tells(word: string): boolean {
  return word.length > 1 && !/^\d/.test(word) && !STOP_WORDS.has(word) && !FUNCTION_WORDS.has(word);
}

function termOfPhrase(
  { phrase, at }: FoundPhrase,
  words: readonly string[],
  synonym: number,
): DutyTerm | undefined {
  if (phrase.stems.length === 0) return undefined;
  const stems = new Map(phrase.stems.map((stem) => [stem, synonym]));
  if (at.length === 1) for (const word of [phrase.phrase, words[at[0]!]!]) stems.set(stemOf(word), 1);
  return { shown: phrase.phrase, stems, unlike: phrase.unlike };
}

function termOfWord(word: string): DutyTerm | undefined {
  if (!tells(word)) return undefined;
  return {
    shown: irregularBase(word) ?? word,
    stems: new Map(baseForms(word).map((form) => [stemOf(form), 1])),
    unlike: [],
  };
}
