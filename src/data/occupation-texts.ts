import { DataFileError, seal, unseal } from './envelope.ts';

/** A title that people give to an occupation, or to several. */
export interface LayTitle {
  text: string;
  /** Positions in the index's list of occupations. */
  occupations: readonly number[];
}

/** A reviewed term of data/vocabulary/occupation.tsv. */
export interface OccupationTerm {
  term: string;
  kind: 'abbreviation' | 'nickname' | 'synonym' | 'plain-name' | 'filler';
  /** The words that titles and tasks use instead, best first. */
  texts: readonly string[];
  /** Positions of the occupations that it names, best first. */
  occupations: readonly number[];
  reason: string;
}

/** What people call occupations: lay titles, and the vocabulary of everyday words. */
export interface OccupationNames {
  layTitles: readonly LayTitle[];
  vocabulary: readonly OccupationTerm[];
  /** How many people work in each occupation, in thousands, by position; 0 where nobody counts them. */
  workers: readonly number[];
}

/** Our own sentences on every occupation. */
export interface OccupationWords {
  /** By position in the index's list of occupations; '' where there is none. */
  summaries: readonly string[];
  tasks: readonly (readonly string[])[];
  /** Plain labels of the detailed work activities, with the occupations that do them. */
  activities: readonly LayTitle[];
}

const NAMES = 'list of lay titles';
const WORDS = 'plain words on occupations';

interface PackedTexts {
  texts: string;
  owners: string;
}

/** Texts sorted, so that neighbours share their beginnings and compress well; owners as base-36 numbers. */
function pack(list: readonly LayTitle[]): PackedTexts {
  return {
    texts: list.map((each) => each.text).join('\n'),
    owners: list
      .map((each) => each.occupations.map((position) => position.toString(36)).join(' '))
      .join('\n'),
  };
}

function unpack(packed: PackedTexts, count: number): LayTitle[] {
  if (packed.texts === '' && packed.owners === '') return [];
  const owners = packed.owners.split('\n');
  const texts = packed.texts.split('\n');
  if (texts.length !== owners.length) throw new Error('sizes differ');
  return texts.map((text, i) => ({
    text,
    occupations: owners[i]!.split(' ').map((cell) => {
      const position = Number.parseInt(cell, 36);
      if (!(position >= 0 && position < count)) throw new Error('a position is out of range');
      return position;
    }),
  }));
}

type PackedTerm = [string, OccupationTerm['kind'], string[], number[], string];

export function encodeOccupationNames(names: OccupationNames, version: string): string {
  const vocabulary = names.vocabulary.map(
    (v): PackedTerm => [v.term, v.kind, [...v.texts], [...v.occupations], v.reason],
  );
  return seal(
    NAMES,
    version,
    JSON.stringify({ layTitles: pack(names.layTitles), vocabulary, workers: names.workers }),
  );
}

/**
 * @param count how many occupations the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeOccupationNames(text: string, version: string, count: number): OccupationNames {
  const payload = unseal(NAMES, version, text);
  try {
    const packed = JSON.parse(payload) as {
      layTitles: PackedTexts;
      vocabulary: PackedTerm[];
      workers: number[];
    };
    if (packed.workers.length !== count) throw new Error('sizes differ');
    return {
      layTitles: unpack(packed.layTitles, count),
      vocabulary: packed.vocabulary.map(([term, kind, texts, occupations, reason]) => {
        const inRange = (position: number) => Number.isInteger(position) && position >= 0 && position < count;
        if (!occupations.every(inRange)) throw new Error('a position is out of range');
        return { term, kind, texts, occupations, reason };
      }),
      workers: packed.workers,
    };
  } catch {
    throw new DataFileError(NAMES, 'format');
  }
}

export function encodeOccupationWords(words: OccupationWords, version: string): string {
  return seal(
    WORDS,
    version,
    JSON.stringify({ summaries: words.summaries, tasks: words.tasks, activities: pack(words.activities) }),
  );
}

/**
 * @param count how many occupations the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such text.
 */
export function decodeOccupationWords(text: string, version: string, count: number): OccupationWords {
  const payload = unseal(WORDS, version, text);
  try {
    const packed = JSON.parse(payload) as { summaries: string[]; tasks: string[][]; activities: PackedTexts };
    if (packed.summaries.length !== count || packed.tasks.length !== count) throw new Error('sizes differ');
    return { ...packed, activities: unpack(packed.activities, count) };
  } catch {
    throw new DataFileError(WORDS, 'format');
  }
}
