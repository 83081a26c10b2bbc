import { NAMED_CODE_KINDS, type NamedCodeKind } from '../domain/named-code.ts';
import { OCCUPATION_TERM_KINDS, type OccupationTermKind } from '../domain/vocabulary.ts';
import { openJson, seal } from './envelope.ts';
import { type LayTitle, type PackedTexts, packedTexts, packTexts, unpackTexts } from './lay-titles.ts';
import { inRange, sameLength } from './packing.ts';
import { count, figure, flag, listOf, oneOf, orNull, record, text, tuple } from './shape.ts';
import { type PackedStems, packedStems, packStems, type TaskStems, unpackStems } from './task-stems.ts';

/** A reviewed term of data/vocabulary/occupation.tsv. */
export interface OccupationTerm {
  term: string;
  kind: OccupationTermKind;
  /** The words that titles and tasks use instead, best first. */
  texts: readonly string[];
  /** Positions of the occupations that it names, best first. */
  occupations: readonly number[];
  reason: string;
}

/** A code that stands for occupations without being theirs: of an earlier taxonomy, or a federal job series. */
export interface NamedCode {
  kind: NamedCodeKind;
  code: string;
  /** What it is or was called. */
  title: string;
  /** Positions of the occupations that it leads to; of a series the nearest first. */
  occupations: readonly number[];
}

/** A verb of data/vocabulary/duty-verbs.tsv. */
export interface DutyVerb {
  verb: string;
  /** Words for whoever does that, in titles. */
  agents: readonly string[];
  /** It is done to people of a trade: they are led, taught, hired. */
  people: boolean;
  /** The verb that everyday words have for it: "fix" for "mend"; '' where it is that itself. */
  like: string;
}

/** A word of data/vocabulary/word-senses.tsv, in the singular. */
export interface WordSense {
  word: string;
  /** What it is read as. */
  text: string;
  /** One of these must stand beside it; none where it is always meant so. */
  near: readonly string[];
  /** Beside these it keeps its other meaning. */
  unless: readonly string[];
}

/** What people call occupations: lay titles, the vocabulary of everyday words, verbs, and codes. */
export interface OccupationNames {
  layTitles: readonly LayTitle[];
  vocabulary: readonly OccupationTerm[];
  verbs: readonly DutyVerb[];
  senses: readonly WordSense[];
  codes: readonly NamedCode[];
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
  /** What the official tasks are about; nothing where it is not known. */
  stems: TaskStems;
  /** O*NET's own sentences; null in a build that does not carry them. */
  official: OfficialTexts | null;
}

/** O*NET's own sentences on every occupation, as ours are. */
export interface OfficialTexts {
  descriptions: readonly string[];
  tasks: readonly (readonly string[])[];
  activities: readonly LayTitle[];
}

export const NAMES_NAME = 'list of lay titles';
export const WORDS_NAME = 'plain words on occupations';

type PackedTerm = [
  term: string,
  kind: OccupationTerm['kind'],
  texts: string[],
  occupations: number[],
  reason: string,
];

type PackedVerb = [verb: string, agents: string[], people: boolean, like: string];

type PackedSense = [word: string, text: string, near: string[], unless: string[]];

type PackedCode = [kind: NamedCodeKind, code: string, title: string, occupations: number[]];

const namesShape = record<{
  layTitles: PackedTexts;
  vocabulary: PackedTerm[];
  verbs: PackedVerb[];
  senses: PackedSense[];
  codes: PackedCode[];
  workers: number[];
}>({
  layTitles: packedTexts,
  vocabulary: listOf(
    tuple<PackedTerm>(text, oneOf(...OCCUPATION_TERM_KINDS), listOf(text), listOf(count), text),
  ),
  verbs: listOf(tuple<PackedVerb>(text, listOf(text), flag, text)),
  senses: listOf(tuple<PackedSense>(text, text, listOf(text), listOf(text))),
  codes: listOf(tuple<PackedCode>(oneOf(...NAMED_CODE_KINDS), text, text, listOf(count))),
  workers: listOf(figure),
});

interface PackedOfficial {
  descriptions: string[];
  tasks: string[][];
  activities: PackedTexts;
}

const wordsShape = record<{
  summaries: string[];
  tasks: string[][];
  activities: PackedTexts;
  stems: PackedStems;
  official: PackedOfficial | null;
}>({
  summaries: listOf(text),
  tasks: listOf(listOf(text)),
  activities: packedTexts,
  stems: packedStems,
  official: orNull(
    record<PackedOfficial>({
      descriptions: listOf(text),
      tasks: listOf(listOf(text)),
      activities: packedTexts,
    }),
  ),
});

export function encodeOccupationNames(names: OccupationNames, version: string): string {
  const vocabulary = names.vocabulary.map(
    (v): PackedTerm => [v.term, v.kind, [...v.texts], [...v.occupations], v.reason],
  );
  const verbs = names.verbs.map((v): PackedVerb => [v.verb, [...v.agents], v.people, v.like]);
  const senses = names.senses.map((s): PackedSense => [s.word, s.text, [...s.near], [...s.unless]]);
  const codes = names.codes.map((c): PackedCode => [c.kind, c.code, c.title, [...c.occupations]]);
  return seal(
    NAMES_NAME,
    version,
    JSON.stringify({
      layTitles: packTexts(names.layTitles),
      vocabulary,
      verbs,
      senses,
      codes,
      workers: names.workers,
    }),
  );
}

/**
 * @param occupations how many occupations the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeOccupationNames(file: string, version: string, occupations: number): OccupationNames {
  return openJson(
    NAMES_NAME,
    version,
    file,
    namesShape,
    ({ layTitles, vocabulary, verbs, senses, codes, workers }) => {
      sameLength('workers', workers, { length: occupations });
      return {
        layTitles: unpackTexts('lay titles', layTitles, occupations),
        vocabulary: vocabulary.map(([term, kind, texts, positions, reason]) => {
          for (const position of positions) inRange('vocabulary', position, occupations);
          return { term, kind, texts, occupations: positions, reason };
        }),
        verbs: verbs.map(([verb, agents, people, like]) => ({ verb, agents, people, like })),
        senses: senses.map(([word, meaning, near, unless]) => ({ word, text: meaning, near, unless })),
        codes: codes.map(([kind, code, title, positions]) => {
          for (const position of positions) inRange('codes', position, occupations);
          return { kind, code, title, occupations: positions };
        }),
        workers,
      };
    },
  );
}

export function encodeOccupationWords(words: OccupationWords, version: string): string {
  return seal(
    WORDS_NAME,
    version,
    JSON.stringify({
      summaries: words.summaries,
      tasks: words.tasks,
      activities: packTexts(words.activities),
      stems: packStems(words.stems),
      official: words.official && { ...words.official, activities: packTexts(words.official.activities) },
    }),
  );
}

/**
 * @param occupations how many occupations the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such text.
 */
export function decodeOccupationWords(file: string, version: string, occupations: number): OccupationWords {
  return openJson(
    WORDS_NAME,
    version,
    file,
    wordsShape,
    ({ summaries, tasks, activities, stems, official }) => {
      sameLength('summaries and tasks', summaries, tasks, { length: occupations });
      if (official)
        sameLength('official texts', official.descriptions, official.tasks, { length: occupations });
      return {
        summaries,
        tasks,
        activities: unpackTexts('activities', activities, occupations),
        stems: unpackStems(stems, occupations),
        official: official && {
          ...official,
          activities: unpackTexts('official activities', official.activities, occupations),
        },
      };
    },
  );
}
