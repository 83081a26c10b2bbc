import type { DutyPhrase } from '../../data/duties-codec.ts';
import { baseForms } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { addTo } from '../../text/multimap.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** A phrase, and where its words stand in what was typed. */
export interface FoundPhrase {
  phrase: DutyPhrase;
  at: readonly number[];
}

/** The everyday phrases of duties, filed by the word they begin with. */
export interface DutyPhraseBook {
  /** The phrase with the most words that begins at a word; of as many words, the one that stands closest together. */
  find(words: readonly string[], from: number): FoundPhrase | undefined;
  /** True for a word that some phrase has, or begins with. */
  has(word: string): boolean;
  begins(word: string): boolean;
}

/** Words that are one in everyday speech, the one that the phrases have first. */
const SAME: readonly (readonly string[])[] = [
  ['submarine', 'sub'],
  ['helicopter', 'chopper', 'helo', 'copter'],
  ['plane', 'airplane', 'aircraft', 'jet'],
  ['ammo', 'ammunition'],
  ['soldier', 'marine', 'sailor', 'airman', 'troop'],
  ['photo', 'picture'],
  ['medicine', 'med', 'meds'],
];
const SAME_AS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);

export function createDutyPhraseBook(phrases: readonly DutyPhrase[]): DutyPhraseBook {
  const byFirstWord = new Map<string, { phrase: DutyPhrase; words: readonly string[] }[]>();
  const all = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.phrase.split(' ');
    addTo(byFirstWord, words[0]!, { phrase, words });
    for (const word of words) all.add(word);
  }
  return {
    has: (word) => all.has(word),
    begins: (word) => byFirstWord.has(word),
    find(typed, from) {
      let best: FoundPhrase | undefined;
      for (const form of formsOf(typed[from]!))
        for (const { phrase, words } of byFirstWord.get(form) ?? []) {
          // By itself a word is what its own row says.
          if (words.length === 1 && !baseForms(typed[from]!).includes(form)) continue;
          const at = placesOf(words, typed, from);
          if (at && (!best || isBetter(at, best.at))) best = { phrase, at };
        }
      return best;
    },
  };
}

/** The base forms of a word, with the word that is the same in everyday speech. */
function formsOf(word: string): readonly string[] {
  const forms = baseForms(word);
  const same = forms.flatMap((form) => SAME_AS.get(form) ?? []);
  return same.length > 0 ? [...forms, ...same] : forms;
}

function isBetter(at: readonly number[], than: readonly number[]): boolean {
  return at.length > than.length || (at.length === than.length && at.at(-1)! < than.at(-1)!);
}

/** Where the words of a phrase stand from a word on; one that tells something may stand between: "laid phone cable". */
function placesOf(phrase: readonly string[], words: readonly string[], from: number): number[] | undefined {
  const at = [from];
  for (const word of phrase.slice(1)) {
    const last = at.at(-1)!;
    const places = tells(words[last + 1] ?? '') ? [last + 1, last + 2] : [last + 1];
    const next = places.find((place) => place < words.length && formsOf(words[place]!).includes(word));
    if (next === undefined) return undefined;
    at.push(next);
  }
  return at;
}

/** False for words that only hold a sentence together, letters and numbers. */
export function tells(word: string): boolean {
  return word.length > 1 && !/^\d/.test(word) && !STOP_WORDS.has(word) && !FUNCTION_WORDS.has(word);
}
