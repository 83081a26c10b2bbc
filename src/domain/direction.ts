import { type Branch, branchSlug } from './branch.ts';
import type { JobCredentials } from './credential.ts';
import type { FederalSeries } from './federal-series.ts';
import type { JobHistory } from './job-history.ts';
import type { JobWords } from './job-words.ts';

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
 * The parts of the list of where a job leads: the official crosswalk's matches; what experts name; what we reviewed; and what
 * we worked out.
 */
export const LEAD_KINDS = ['official', 'experts', 'reviewed', 'suggested'] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

/**
 * How much a source holds of a link. `official`: it is the crosswalk; `most-duties`, `some-duties`: as the study says;
 * `listed`: the source gives no degree; `strong`, `fair`: ours, by calibration on links that were held back.
 */
export const STRENGTHS = ['official', 'most-duties', 'some-duties', 'listed', 'strong', 'fair'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Why we hold a link, in data that a person can check. */
export type Reason =
  /** Another military title that reads alike officially leads there. */
  | { kind: 'title-alike'; branch: Branch; code: string; title: string }
  /** The official matches of its DoD occupation group lead there often. */
  | { kind: 'dod-group'; group: string; title: string }
  /** A lay title of the occupation has the title's words. */
  | { kind: 'lay-title'; title: string }
  /** The official description of the duties uses the telling words of the occupation's tasks; which ones is never shown. */
  | { kind: 'duties' }
  /** O*NET relates it to an official match. */
  | { kind: 'related'; occupation: string }
  /** An official match is "all other"; this is one of the specific jobs below it. */
  | { kind: 'below'; occupation: string }
  /** An official match is "all other"; this is of the same group of the Standard Occupational Classification. */
  | { kind: 'same-soc'; occupation: string }
  /** The same job at another level officially leads there. */
  | { kind: 'same-family'; code: string }
  /** The expert list of a job that is alike names it. */
  | { kind: 'experts-alike'; branch: Branch; code: string; title: string }
  /** Of a job of another branch: the titles have telling words in common. */
  | { kind: 'same-words' }
  /** Our reviewed table has both as one kind of work without a civilian counterpart. */
  | { kind: 'same-kind'; title: string }
  /** Both are of one DoD occupation group. */
  | { kind: 'same-group'; group: string; title: string }
  /** Both officially lead there. */
  | { kind: 'same-match'; occupation: string }
  /** Expert lists name it for both. */
  | { kind: 'same-list'; occupation: string }
  /** Which specialty a list of the study is of was worked out, and is likely rather than certain. */
  | { kind: 'list-likely' }
  /** A list of experts, of this job or of one like it, names it. */
  | { kind: 'listed-alike'; source: 'expert-study' | 'va-equivalents' }
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

/** The nearest job of another branch, and why we hold it to be near. */
export interface SameJob {
  branch: Branch;
  code: string;
  title: string;
  strength: 'strong' | 'fair';
  reasons: readonly Reason[];
}

/** All that is said of one specialty beside its official matches. */
export interface SpecialtyDirections {
  /** What the job is; null where there is no official description of its duties. */
  words: JobWords | null;
  /** What became of the job and what it came from; null where nothing is known. */
  history: JobHistory | null;
  /** By source in the order of DIRECTION_SOURCES, and best first. */
  directions: readonly Direction[];
  /** Federal job series by the Defense Department's list. */
  federal: readonly FederalSeries[];
  /** Certificates and licenses by COOL; empty where none of its files was imported. */
  credentials: readonly JobCredentials[];
  elsewhere: readonly SameJob[];
}

/**
 * The file that has a specialty's directions: its first branch and the beginning of its code, so that a page loads a few
 * kilobytes. "army-25", "air-force-1d", "navy-hm".
 */
export function directionsShard({ branches, code }: { branches: readonly Branch[]; code: string }): string {
  // The Navy has hundreds of billet codes of six digits that begin alike.
  return shardOf(branches[0]!, code, /.{6}/);
}

/**
 * The file that has what the page of a code needs of the index: "army-25", "air-force-1d". A job is in the files of all its
 * codes, those of its levels too, and of each of its branches.
 */
export function jobsShard(branch: Branch, code: string): string {
  return shardOf(branch, code, /^\d{6}/);
}

/** @param long codes of which more signs count, since hundreds begin alike. */
function shardOf(branch: Branch, code: string, long: RegExp): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${branchSlug(branch)}-${plain.slice(0, long.test(plain) ? 4 : 2)}`;
}
