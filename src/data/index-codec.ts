import type { Branch } from '../domain/branch.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { CrosswalkIndex } from './crosswalk-index.ts';
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
import { type PackedTitles, packTitles, titleShapes, unpackTitles } from './title-packing.ts';
import {
  lexiconShape,
  type PackedTerms,
  packVocabulary,
  unpackVocabulary,
  vocabularyShape,
} from './vocabulary-packing.ts';

export const INDEX_NAME = 'search index';

/** Columns rather than objects: half the size, and the compressor sees like beside like. Text columns are joined by line breaks. */
interface PackedIndex extends PackedTitles {
  occupation: PackedOccupations;
  socGroup: PackedSocGroups;
  successors: [code: string, next: string[]][];
  vocabulary: PackedTerms;
  lexicon: Lexicon;
  codeNames: Record<Branch, string>;
}

const indexShape = record<PackedIndex>({
  ...titleShapes,
  occupation: occupationShape,
  socGroup: socGroupShape,
  successors: listOf(tuple<[string, string[]]>(text, listOf(text))),
  vocabulary: vocabularyShape,
  lexicon: lexiconShape,
  codeNames: record<Record<Branch, string>>({
    Army: text,
    'Marine Corps': text,
    Navy: text,
    'Air Force': text,
    'Space Force': text,
    'Coast Guard': text,
  }),
});

/**
 * Encodes the index as the one file that the page loads first.
 * Titles stand in the order of their specialties, as `compileIndex` makes them.
 */
export function encodeIndex(index: CrosswalkIndex): string {
  const packed: PackedIndex = {
    ...packTitles(index),
    occupation: packOccupations(index.occupations),
    socGroup: packSocGroups(index.socGroups),
    successors: [...index.successors].map(([code, next]) => [code, [...next]]),
    vocabulary: packVocabulary(index.vocabulary),
    lexicon: index.lexicon,
    codeNames: index.codeNames,
  };
  return seal(INDEX_NAME, index.version, JSON.stringify(packed));
}

/**
 * Decodes and checks the index.
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
      socGroups: unpackSocGroups(packed.socGroup),
      successors: new Map(packed.successors),
      vocabulary: unpackVocabulary(packed.vocabulary, specialties.length),
      lexicon: packed.lexicon,
      codeNames: packed.codeNames,
    };
  });
}
