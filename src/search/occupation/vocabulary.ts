import type { DutyVerb, OccupationTerm } from '../../data/occupation-texts.ts';
import { baseForms } from '../../text/base-forms.ts';
import { addTo } from '../../text/multimap.ts';
import { singular } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';

/** The vocabulary of occupations, sorted by how it is used. */
export interface OccupationVocabulary {
  /** One word for another, where both are single words; any form of the word finds it. */
  synonyms: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  /** Words and groups of words that carry no meaning beside others ("guy", "someone who"). */
  filler: ReadonlySet<string>;
  /** Groups of words that a question begins with, whatever the job: "who can". */
  frames: ReadonlySet<string>;
  /** The entries of a term, by its words as typed: "fixing planes" finds "fix planes". */
  termsOf(words: readonly string[]): readonly OccupationTerm[] | undefined;
  /** Every word that a term has. */
  words: ReadonlySet<string>;
}

/** "the planes", "a bus", "my car" are planes, a bus, a car. */
const ARTICLES: ReadonlySet<string> = new Set('a an her his my our the their your'.split(' '));

/**
 * Files the vocabulary for look-up.
 * @param verbs with those whose everyday words they share: "mend planes" finds "fix planes".
 * @param frames what people ask with, whatever the job: "who can", "we are looking for". Of one word, it may be part of a title.
 */
export function fileOccupationVocabulary(
  list: readonly OccupationTerm[],
  verbs: readonly Pick<DutyVerb, 'verb' | 'like'>[] = [],
  frames: readonly string[] = [],
): OccupationVocabulary {
  const synonyms = new Map<string, string[]>();
  const filler = new Set<string>();
  const terms = new Map<string, OccupationTerm[]>();
  const words = new Set<string>();
  for (const entry of list) {
    const key = fold(entry.term);
    for (const word of key.split(' ')) words.add(word);
    const texts = entry.texts.map(fold);
    const single = texts.filter((text) => !key.includes(' ') && !text.includes(' '));
    if (entry.kind === 'filler') filler.add(key);
    else if (entry.kind === 'synonym') for (const text of single) addTo(synonyms, key, text);
    const spelledOut = texts.length > single.length || (entry.kind !== 'synonym' && texts.length > 0);
    if (entry.occupations.length > 0 || spelledOut) addTo(terms, key, entry);
  }
  const bases = new Set([...words].map(singular));
  for (const { verb } of verbs) for (const word of verb.split(' ')) bases.add(word);
  const baseOf = (word: string): string =>
    [singular(word), ...baseForms(word)].find((form) => bases.has(form)) ?? word;
  const synonymForms = byForm(synonyms, singular);
  const plain = (typed: readonly string[]): string[] =>
    typed.filter((word) => !ARTICLES.has(word)).map(baseOf);
  const termForms = byForm(terms, (key) => plain(key.split(' ')).join(' '));
  const alike = createLikeness(verbs);
  const termsAlike = byForm(terms, (key) => alike(plain(key.split(' '))));
  return {
    synonyms: { get: (word) => synonyms.get(word) ?? synonymForms.get(baseOf(word)) },
    filler,
    frames: new Set(frames.map(fold).filter((frame) => frame.includes(' '))),
    termsOf: (typed) => {
      const found = terms.get(typed.join(' '));
      if (found || ARTICLES.has(typed[0] ?? '') || ARTICLES.has(typed.at(-1) ?? '')) return found;
      const bare = plain(typed);
      return termForms.get(bare.join(' ')) ?? termsAlike.get(alike(bare));
    },
    words,
  };
}

/** Makes what puts the verb that words begin with as everyday words have it. */
function createLikeness(
  verbs: readonly Pick<DutyVerb, 'verb' | 'like'>[],
): (words: readonly string[]) => string {
  const book = new Map(verbs.filter(({ like }) => like !== '').map(({ verb, like }) => [verb, like]));
  return (words) => {
    for (let length = Math.min(LONGEST_VERB, words.length - 1); length > 0; length--) {
      const like = book.get(words.slice(0, length).join(' '));
      if (like) return [like, ...words.slice(length)].join(' ');
    }
    return words.join(' ');
  };
}

const LONGEST_VERB = 3;

/** The same entries by another form of each key; of several the first. */
function byForm<T>(map: ReadonlyMap<string, T>, formOf: (key: string) => string): Map<string, T> {
  const forms = new Map<string, T>();
  for (const [key, value] of map) {
    const form = formOf(key);
    if (!forms.has(form)) forms.set(form, value);
  }
  return forms;
}

function fold(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
