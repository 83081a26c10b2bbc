import type { OccupationTerm } from '../../data/occupation-texts.ts';
import { addTo } from '../../text/multimap.ts';
import { singular } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';

/** The vocabulary of occupations, sorted by how it is used. */
export interface OccupationVocabulary {
  /** One word for another, where both are single words; any form of the word finds it. */
  synonyms: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  /** Words and groups of words that carry no meaning beside others ("guy", "someone who"). */
  filler: ReadonlySet<string>;
  /** The entries of a term, by its words as typed: "fixing planes" finds "fix planes". */
  termsOf(words: readonly string[]): readonly OccupationTerm[] | undefined;
  /** Every word that a term has. */
  words: ReadonlySet<string>;
}

/** Files the vocabulary for look-up. */
export function fileOccupationVocabulary(list: readonly OccupationTerm[]): OccupationVocabulary {
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
  const baseOf = (word: string): string => baseForms(word).find((form) => bases.has(form)) ?? word;
  const synonymForms = byBase(synonyms);
  const termForms = byBase(terms);
  return {
    synonyms: { get: (word) => synonyms.get(word) ?? synonymForms.get(baseOf(word)) },
    filler,
    termsOf: (typed) => terms.get(typed.join(' ')) ?? termForms.get(typed.map(baseOf).join(' ')),
    words,
  };
}

/** The same entries by the singular of each word. */
function byBase<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].map(([key, value]) => [key.split(' ').map(singular).join(' '), value]));
}

/** What a plural, "…ing" or "…ed" may be a form of. */
function baseForms(word: string): string[] {
  const [, stem = ''] = /^(.{3,})(?:ing|ed)$/.exec(word) ?? [];
  // "running": the doubled letter belongs to the ending.
  return [singular(word), stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : ''];
}

function fold(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
