import { BRANCHES } from '../domain/branch.ts';
import type { CodeWord, Lexicon } from '../domain/lexicon.ts';
import { LISTED_NOISE, NOISE_ROLES, type NoiseLexicon, PLACE_KINDS } from '../domain/noise.ts';
import { RANK_TYPES } from '../domain/rank-type.ts';
import { MILITARY_TERM_KINDS } from '../domain/vocabulary.ts';
import type { VocabularyTerm } from './crosswalk-index.ts';
import { inRange, sameLength } from './packing.ts';
import { count, flag, listOf, oneOf, record, text, tuple } from './shape.ts';

/** Terms of one meaning stand together; what is said of them to people stands apart, since no search needs it. */
export type PackedTerms = [
  terms: string[],
  kind: VocabularyTerm['kind'],
  text: string,
  specialties: number[],
  branch: string,
][];

export const vocabularyShape = listOf(
  tuple<PackedTerms[number]>(
    listOf(text),
    oneOf(...MILITARY_TERM_KINDS),
    text,
    listOf(count),
    oneOf('', ...BRANCHES),
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

/**
 * The order of terms does not matter, that of a term's meanings does: a term with several is in no group with others.
 * @returns the groups, and for each term in their order its reason, '' where it is that of the term before.
 */
export function packVocabulary(vocabulary: readonly VocabularyTerm[]): {
  terms: PackedTerms;
  reasons: string[];
} {
  const meanings = new Map<string, number>();
  for (const { term } of vocabulary) meanings.set(term, (meanings.get(term) ?? 0) + 1);
  const groups = new Map<string, VocabularyTerm[]>();
  const alone: VocabularyTerm[][] = [];
  for (const each of vocabulary) {
    const meaning = [each.kind, each.text, each.specialties.join(' '), each.branch, each.reason].join('\t');
    const group = groups.get(meaning);
    if (meanings.get(each.term)! > 1) alone.push([each]);
    else if (group) group.push(each);
    else groups.set(meaning, [each]);
  }
  const packed = [...groups.values(), ...alone];
  const inOrder = packed.flat();
  return {
    terms: packed.map((group) => {
      const { kind, text: words, specialties, branch } = group[0]!;
      return [group.map(({ term }) => term), kind, words, [...specialties], branch];
    }),
    reasons: inOrder.map(({ reason }, i) => (reason === inOrder[i - 1]?.reason ? '' : reason)),
  };
}

/**
 * @param specialties how many there are.
 * @returns the terms, whose reasons are yet to come.
 * @throws ShapeError for a specialty that there is not.
 */
export function unpackVocabulary(packed: PackedTerms, specialties: number): VocabularyTerm[] {
  return packed.flatMap(([terms, kind, words, ids, branch]) => {
    for (const id of ids) inRange('vocabulary', id, specialties);
    return terms.map((term) => ({ term, kind, text: words, specialties: ids, branch, reason: '' }));
  });
}

/**
 * @param reasons one of each term, as `packVocabulary` made them.
 * @throws ShapeError where they are not as many as the terms.
 */
export function withReasons(
  vocabulary: readonly VocabularyTerm[],
  reasons: readonly string[],
): VocabularyTerm[] {
  sameLength('vocabulary', vocabulary, reasons);
  let last = '';
  return vocabulary.map((term, at) => {
    last = reasons[at] || last;
    return { ...term, reason: last };
  });
}
