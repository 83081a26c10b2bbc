import { BRANCHES } from '../domain/branch.ts';
import type { CodeWord, Lexicon } from '../domain/lexicon.ts';
import { LISTED_NOISE, NOISE_ROLES, type NoiseLexicon, PLACE_KINDS } from '../domain/noise.ts';
import { RANK_TYPES } from '../domain/rank-type.ts';
import { MILITARY_TERM_KINDS } from '../domain/vocabulary.ts';
import type { VocabularyTerm } from './crosswalk-index.ts';
import { inRange } from './packing.ts';
import { count, flag, listOf, oneOf, record, text, tuple } from './shape.ts';

/** Terms of one meaning stand together. */
export type PackedTerms = [
  terms: string[],
  kind: VocabularyTerm['kind'],
  text: string,
  specialties: number[],
  branch: string,
  reason: string,
][];

export const vocabularyShape = listOf(
  tuple<PackedTerms[number]>(
    listOf(text),
    oneOf(...MILITARY_TERM_KINDS),
    text,
    listOf(count),
    oneOf('', ...BRANCHES),
    text,
  ),
);

export const lexiconShape = record<Lexicon>({
  branchNames: listOf(
    record<Lexicon['branchNames'][number]>({ name: text, branch: oneOf(...BRANCHES), sure: flag }),
  ),
  rankNames: listOf(
    record<Lexicon['rankNames'][number]>({ name: text, rank: oneOf(...RANK_TYPES), sure: flag }),
  ),
  fillers: listOf(text),
  roles: listOf(text),
  leaders: listOf(text),
  qualifications: listOf(text),
  codeWords: listOf(
    record<CodeWord>({
      word: text,
      branches: listOf(oneOf(...BRANCHES)),
      ranks: listOf(oneOf(...RANK_TYPES)),
      kind: text,
    }),
  ),
  noise: record<NoiseLexicon>({
    phrases: listOf(
      record<NoiseLexicon['phrases'][number]>({
        kind: oneOf('base', ...PLACE_KINDS, ...LISTED_NOISE),
        phrases: listOf(text),
      }),
    ),
    marks: listOf(
      record<NoiseLexicon['marks'][number]>({ role: oneOf(...NOISE_ROLES), words: listOf(text) }),
    ),
  }),
});

/** The order of terms does not matter, that of a term's meanings does: a term with several is in no group with others. */
export function packVocabulary(vocabulary: readonly VocabularyTerm[]): PackedTerms {
  const meanings = new Map<string, number>();
  for (const { term } of vocabulary) meanings.set(term, (meanings.get(term) ?? 0) + 1);
  const groups = new Map<string, PackedTerms[number]>();
  const alone: PackedTerms = [];
  for (const { term, kind, text: words, specialties, branch, reason } of vocabulary) {
    const meaning = [kind, words, specialties.join(' '), branch, reason].join('\t');
    const group = groups.get(meaning);
    if (meanings.get(term)! > 1) alone.push([[term], kind, words, [...specialties], branch, reason]);
    else if (group) group[0].push(term);
    else groups.set(meaning, [[term], kind, words, [...specialties], branch, reason]);
  }
  return [...groups.values(), ...alone];
}

/**
 * @param specialties how many there are.
 * @throws ShapeError for a specialty that there is not.
 */
export function unpackVocabulary(packed: PackedTerms, specialties: number): VocabularyTerm[] {
  return packed.flatMap(([terms, kind, words, ids, branch, reason]) => {
    for (const id of ids) inRange('vocabulary', id, specialties);
    return terms.map((term) => ({ term, kind, text: words, specialties: ids, branch, reason }));
  });
}
