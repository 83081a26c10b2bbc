/**
 * What stands beside a job in papers, adverts and lists, and says nothing about the work. Each kind is read by a table of
 * data/vocabulary, by a form ("2009-2014"), or by both.
 */
export const NOISE_KINDS = [
  'place',
  'base',
  'unit',
  'ship',
  'theatre',
  'years',
  'hours',
  'pay',
  'employment',
  'shift',
  'seniority',
  'clearance',
  'grade',
  'education',
  'discharge',
  'component',
  'employer',
  'contact',
  'unknown',
] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

/** The kinds that data/vocabulary/noise.tsv lists phrases of. */
export const LISTED_NOISE = [
  'theatre',
  'pay',
  'employment',
  'shift',
  'seniority',
  'clearance',
  'education',
  'discharge',
  'component',
  'employer',
] as const satisfies readonly NoiseKind[];

/** What data/vocabulary/places.tsv tells apart. */
export const PLACE_KINDS = ['city', 'state', 'state-code', 'country'] as const;

/** What words of data/vocabulary/noise-marks.tsv say of their neighbours. */
export const NOISE_ROLES = [
  'base-before',
  'base-after',
  'place-before',
  'place-after',
  'employer-after',
  'ship-before',
  'hull',
  'month',
  'span',
  'span-after',
  'until',
  'from',
  'number',
  'grade-before',
  'unit-noun',
  'unit-arm',
  'unit-kind',
  'unit-mark',
  'squadron',
] as const;
export type NoiseRole = (typeof NOISE_ROLES)[number];

/** What is listed whole: names of bases and places, and phrases of the other kinds. */
export type ListedNoise = (typeof LISTED_NOISE)[number] | (typeof PLACE_KINDS)[number] | 'base';

/** The tables of noise, as search reads them. */
export interface NoiseLexicon {
  phrases: readonly { kind: ListedNoise; phrases: readonly string[] }[];
  marks: readonly { role: NoiseRole; words: readonly string[] }[];
}
