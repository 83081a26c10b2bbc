import type { Branch } from '../domain/branch.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { codeNamesShape } from './code-names-shape.ts';
import type { CrosswalkIndex, VocabularyTerm } from './crosswalk-index.ts';
import { openJson, seal } from './envelope.ts';
import {
  occupationShape,
  type PackedOccupations,
  type PackedSocGroups,
  packOccupations,
  packSocGroups,
  socGroupShape,
  unpackOccupations,
  unpackSocGroups,
} from './occupation-packing.ts';
import { listOf, record, text, tuple } from './shape.ts';
import {
  formerShape,
  type PackedFormer,
  type PackedTitles,
  packFormer,
  packTitles,
  titleShapes,
  unpackTitles,
  withFormer,
} from './title-packing.ts';
import {
  lexiconShape,
  type PackedTerms,
  packVocabulary,
  unpackVocabulary,
  vocabularyShape,
  withReasons,
} from './vocabulary-packing.ts';

/*
 * The index comes in two files. The first has the jobs of today and all that a first search needs; the second has retired
 * jobs, the terms that lead to them, former titles of jobs, why a term means what it does, and what only lists of occupations
 * need. Both are columns rather than objects: half the
 * size, and the compressor sees like beside like.
 */

export const INDEX_NAME = 'search index';
export const RETIRED_NAME = 'list of retired jobs';

interface PackedIndex extends PackedTitles {
  occupation: PackedOccupations;
  vocabulary: PackedTerms;
  lexicon: Lexicon;
  codeNames: Record<Branch, string>;
}

const indexShape = record<PackedIndex>({
  ...titleShapes,
  occupation: occupationShape,
  vocabulary: vocabularyShape,
  lexicon: lexiconShape,
  codeNames: codeNamesShape,
});

interface PackedRetired extends PackedTitles {
  socGroup: PackedSocGroups;
  successors: [code: string, next: string[]][];
  vocabulary: PackedTerms;
  /** Of the jobs of today. */
  former: PackedFormer;
  /** Of the terms of the first file. */
  reasons: string[];
  laterReasons: string[];
}

const retiredShape = record<PackedRetired>({
  ...titleShapes,
  socGroup: socGroupShape,
  successors: listOf(tuple<[string, string[]]>(text, listOf(text))),
  vocabulary: vocabularyShape,
  former: formerShape,
  reasons: listOf(text),
  laterReasons: listOf(text),
});

/**
 * Encodes the file that the page loads first.
 * Current specialties stand before retired ones, and titles in the order of their specialties, as `compileIndex` makes them.
 */
export function encodeIndex(index: CrosswalkIndex): string {
  const current = currentCount(index);
  const packed: PackedIndex = {
    ...packTitles(index, 0, current),
    occupation: packOccupations(index.occupations),
    vocabulary: packVocabulary(termsOf(index, current).first).terms,
    lexicon: index.lexicon,
    codeNames: index.codeNames,
  };
  return seal(INDEX_NAME, index.version, JSON.stringify(packed));
}

/** Encodes the rest of the index. */
export function encodeRetired(index: CrosswalkIndex): string {
  const current = currentCount(index);
  const { first, later } = termsOf(index, current);
  const { terms, reasons: laterReasons } = packVocabulary(later);
  const packed: PackedRetired = {
    ...packTitles(index, current, index.specialties.length),
    socGroup: packSocGroups(index.socGroups),
    successors: [...index.successors].map(([code, next]) => [code, [...next]]),
    vocabulary: terms,
    former: packFormer(index.specialties),
    reasons: packVocabulary(first).reasons,
    laterReasons,
  };
  return seal(RETIRED_NAME, index.version, JSON.stringify(packed));
}

/**
 * Decodes and checks the first file: an index of the jobs of today, without their former titles and the reasons of terms.
 * @param file the file as it arrived.
 * @param version the data version that the page was built with.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no index.
 */
export function decodeIndex(file: string, version: string): CrosswalkIndex {
  return openJson(INDEX_NAME, version, file, indexShape, (packed) => {
    const occupations = unpackOccupations(packed.occupation);
    const { titles, specialties } = unpackTitles(
      packed,
      occupations.map(({ code }) => code),
    );
    return {
      version,
      titles,
      specialties,
      occupations,
      socGroups: [],
      successors: new Map(),
      vocabulary: unpackVocabulary(packed.vocabulary, specialties.length),
      lexicon: packed.lexicon,
      codeNames: packed.codeNames,
    };
  });
}

/**
 * Decodes and checks the second file, and puts both together.
 * @param index as `decodeIndex` made it.
 * @throws DataFileError as that does.
 */
export function withRetired(index: CrosswalkIndex, file: string): CrosswalkIndex {
  return openJson(RETIRED_NAME, index.version, file, retiredShape, (packed) => {
    const codes = index.occupations.map(({ code }) => code);
    const retired = unpackTitles(packed, codes, index);
    const specialties = withFormer([...index.specialties, ...retired.specialties], packed.former);
    const later = unpackVocabulary(packed.vocabulary, specialties.length);
    return {
      ...index,
      titles: [...index.titles, ...retired.titles],
      specialties,
      socGroups: unpackSocGroups(packed.socGroup),
      successors: new Map(packed.successors),
      vocabulary: [
        ...withReasons(index.vocabulary, packed.reasons),
        ...withReasons(later, packed.laterReasons),
      ],
    };
  });
}

/** How many specialties are of today. @throws Error where they do not stand first. */
function currentCount({ specialties }: CrosswalkIndex): number {
  const count = specialties.filter(({ status }) => status === 'current').length;
  const stray = specialties.findIndex(({ status }, id) => (status === 'current') !== id < count);
  if (stray >= 0) throw new Error(`Specialty ${stray} stands among those of another status.`);
  return count;
}

/** Terms that jobs of today are enough for, and the others; all meanings of a term stay together. */
function termsOf(
  { vocabulary }: CrosswalkIndex,
  current: number,
): Record<'first' | 'later', VocabularyTerm[]> {
  const retired = new Set(
    vocabulary.filter(({ specialties }) => specialties.some((id) => id >= current)).map(({ term }) => term),
  );
  return {
    first: vocabulary.filter(({ term }) => !retired.has(term)),
    later: vocabulary.filter(({ term }) => retired.has(term)),
  };
}
