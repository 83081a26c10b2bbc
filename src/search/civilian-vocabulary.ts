import type { CivilianTerm } from '../data/occupation-texts.ts';
import { wordsOf } from './words.ts';

/** The civilian vocabulary, sorted by how it is used. */
export interface CivilianVocabulary {
  /** One word for another, where both are single words. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Words that carry no meaning beside others ("guy"). */
  filler: ReadonlySet<string>;
  /** Terms by their folded words joined by spaces. */
  terms: ReadonlyMap<string, readonly CivilianTerm[]>;
}

/** Files the civilian vocabulary for look-up. */
export function fileCivilianVocabulary(list: readonly CivilianTerm[]): CivilianVocabulary {
  const synonyms = new Map<string, string[]>();
  const filler = new Set<string>();
  const terms = new Map<string, CivilianTerm[]>();
  for (const entry of list) {
    const key = fold(entry.term);
    const texts = entry.texts.map(fold);
    const single = texts.filter((text) => !key.includes(' ') && !text.includes(' '));
    if (entry.kind === 'filler') filler.add(key);
    else if (entry.kind === 'synonym' && single.length > 0) add(synonyms, key, ...single);
    if (
      entry.occupations.length > 0 ||
      texts.length > single.length ||
      (entry.kind !== 'synonym' && texts.length > 0)
    ) {
      add(terms, key, entry);
    }
  }
  return { synonyms, filler, terms };
}

function fold(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

function add<T>(map: Map<string, T[]>, key: string, ...values: readonly T[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, [...values]);
}
