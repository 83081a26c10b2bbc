import { DIRECTIONS_NAME, decodeDirections, encodeDirections } from './directions-codec.ts';
import { DUTIES_NAME, decodeDuties, encodeDuties } from './duties-codec.ts';
import { decodeFurther, encodeFurther, FURTHER_NAME } from './further-codec.ts';
import { decodeGrades, encodeGrades, GRADES_NAME } from './grades-codec.ts';
import { decodeIdentifiers, encodeIdentifiers, IDENTIFIERS_NAME } from './identifier-codec.ts';
import {
  decodeIndex,
  encodeIndex,
  encodeRetired,
  INDEX_NAME,
  RETIRED_NAME,
  withRetired,
} from './index-codec.ts';
import { decodeJargon, encodeJargon, JARGON_NAME } from './jargon-codec.ts';
import { decodeJobs, encodeJobs, JOBS_NAME } from './jobs-codec.ts';
import { decodeLinePay, encodeLinePay, LINE_PAY_NAME } from './line-pay-codec.ts';
import { decodeMedians, encodeMedians, MEDIANS_NAME } from './medians-codec.ts';
import {
  decodeOccupationNames,
  decodeOccupationWords,
  encodeOccupationNames,
  encodeOccupationWords,
  NAMES_NAME,
  WORDS_NAME,
} from './occupation-texts.ts';
import { decodeOutcomes, encodeOutcomes, OUTCOMES_NAME } from './outcomes-codec.ts';
import { decodePlaces, encodePlaces, PLACES_NAME } from './places-codec.ts';
import { decodeProfile, encodeProfile, PROFILE_NAME } from './profile-codec.ts';
import { decodeRelated, encodeRelated, RELATED_NAME } from './related-codec.ts';
import { decodeReverse, encodeReverse, REVERSE_NAME } from './reverse-codec.ts';

/**
 * Every compiled file that the page loads once: what it is called in messages, where it is below the folder of the
 * data's version, and how it is written and read. The build makes them all; the page gets their addresses from
 * `virtual:crosswalk-files` and imports only the codecs that it needs.
 */
export const DATA_FILES = {
  index: { name: INDEX_NAME, path: 'index.txt', encode: encodeIndex, decode: decodeIndex },
  /** Retired jobs, and what only lists of occupations need of the index. */
  retired: { name: RETIRED_NAME, path: 'retired.txt', encode: encodeRetired, decode: withRetired },
  identifiers: {
    name: IDENTIFIERS_NAME,
    path: 'identifiers.txt',
    encode: encodeIdentifiers,
    decode: decodeIdentifiers,
  },
  /** Lay titles and the occupation vocabulary. */
  layTitles: {
    name: NAMES_NAME,
    path: 'lay-titles.txt',
    encode: encodeOccupationNames,
    decode: decodeOccupationNames,
  },
  occupationWords: {
    name: WORDS_NAME,
    path: 'occupation-words.txt',
    encode: encodeOccupationWords,
    decode: decodeOccupationWords,
  },
  /** What people of military jobs do, as word stems. */
  duties: { name: DUTIES_NAME, path: 'duties.txt', encode: encodeDuties, decode: decodeDuties },
  /** A few occupations beside the official matches of each specialty. */
  further: { name: FURTHER_NAME, path: 'further.txt', encode: encodeFurther, decode: decodeFurther },
  /** The five most related occupations of each. */
  related: { name: RELATED_NAME, path: 'related.txt', encode: encodeRelated, decode: decodeRelated },
  /** What Army enlisted veterans earned and where they worked, by group. */
  outcomes: { name: OUTCOMES_NAME, path: 'outcomes.txt', encode: encodeOutcomes, decode: decodeOutcomes },
  /** Rank in civilian terms. */
  grades: { name: GRADES_NAME, path: 'grades.txt', encode: encodeGrades, decode: decodeGrades },
  /** Military terms in plain words, for the résumé alone. */
  jargon: { name: JARGON_NAME, path: 'resume/jargon.txt', encode: encodeJargon, decode: decodeJargon },
  /** The places that pay is published for. */
  places: { name: PLACES_NAME, path: 'places.txt', encode: encodePlaces, decode: decodePlaces },
} as const;

export type DataFileKey = keyof typeof DATA_FILES;

/** The file of some specialties' directions, loaded when the page of one is opened; see `directionsShard`. */
export const DIRECTIONS_FILE = {
  name: DIRECTIONS_NAME,
  path: (shard: string) => `directions/${shard}.txt`,
  encode: encodeDirections,
  decode: decodeDirections,
} as const;

/** The file of what the pages of some military codes need of the index; see `jobsShard`. */
export const JOBS_FILE = {
  name: JOBS_NAME,
  path: (shard: string) => `jobs/${shard}.txt`,
  encode: encodeJobs,
  decode: decodeJobs,
} as const;

/** The file of what leads to one occupation, loaded when the page of its military titles is opened. */
export const REVERSE_FILE = {
  name: REVERSE_NAME,
  path: (code: string) => `reverse/${code}.txt`,
  encode: encodeReverse,
  decode: decodeReverse,
} as const;

/** The file of one occupation, loaded when its page is opened. */
export const PROFILE_FILE = {
  name: PROFILE_NAME,
  path: (code: string) => `profile/${code}.txt`,
  encode: encodeProfile,
  decode: decodeProfile,
} as const;

/** The file of what one BLS line pays in every place, loaded when a page shows that. */
export const LINE_PAY_FILE = {
  name: LINE_PAY_NAME,
  path: (line: string) => `pay/${line}.txt`,
  encode: encodeLinePay,
  decode: decodeLinePay,
} as const;

/** The file of the median pay of all occupations in one place, loaded once that place is chosen. */
export const MEDIANS_FILE = {
  name: MEDIANS_NAME,
  path: (place: string) => `medians/${place}.txt`,
  encode: encodeMedians,
  decode: decodeMedians,
} as const;
