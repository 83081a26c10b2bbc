/**
 * Where a military job leads: one model for all that says so, whoever says it.
 *
 * The official crosswalk stays what it is; everything else stands beside it under its own source, with its year and its
 * reasons, and is never mixed with it.
 */

/** Who says that a job leads to an occupation. */
export const DIRECTION_SOURCES = [
  /** The official crosswalk. */
  'crosswalk',
  /** The links of O*NET's Code Connector page of an occupation. */
  'connector',
  /** O*NET's study of large enlisted specialties for the Department of Labor. */
  'expert-study',
  /** The equivalents that a VA employment tool listed. */
  'va-equivalents',
  /** Reviewed by us, for jobs without a civilian counterpart. */
  'reviewed',
  /** Worked out by us from data that a person can check. */
  'suggested',
] as const;
export type DirectionSource = (typeof DIRECTION_SOURCES)[number];

/**
 * How much a source holds of a link. `official`: it is the crosswalk; `most-duties`, `some-duties`: as the study says;
 * `listed`: the source gives no degree; `strong`, `fair`: ours, by calibration on links that were held back.
 */
export type Strength = 'official' | 'most-duties' | 'some-duties' | 'listed' | 'strong' | 'fair';

/** Why we hold a link, in data that a person can check. */
export type Reason =
  /** Another military title that reads alike officially leads there. */
  | { kind: 'title-alike'; branch: string; code: string; title: string }
  /** The official matches of its DoD occupation group lead there often. */
  | { kind: 'dod-group'; group: string; title: string }
  /** A lay title of the occupation has the title's words. */
  | { kind: 'lay-title'; title: string }
  /** The official description of the duties shares telling words with the occupation's tasks. */
  | { kind: 'duties'; words: readonly string[] }
  /** O*NET relates it to an official match. */
  | { kind: 'related'; occupation: string }
  /** An official match is "all other"; this is one of the specific jobs below it. */
  | { kind: 'below'; occupation: string }
  /** The same job at another level officially leads there. */
  | { kind: 'same-family'; code: string }
  /** The expert list of a job that is alike names it. */
  | { kind: 'experts-alike'; branch: string; code: string; title: string }
  /** Which specialty a list of the study is of was worked out, and is likely rather than certain. */
  | { kind: 'list-likely' }
  /** In our own words: what carries over, and what is missing. */
  | { kind: 'carries-over'; what: string; missing: string };

/** One occupation that a specialty leads to, by one source. */
export interface Direction {
  /** O*NET-SOC code. */
  occupation: string;
  source: DirectionSource;
  strength: Strength;
  reasons: readonly Reason[];
  /** The pay grade at which a person typically is ready, "E5"; '' where the source gives none. */
  payGrade: string;
  /** The preparation that the source names; '' for none. */
  preparation: string;
}
