import type { Branch } from './branch.ts';
import type { TitleStatus } from './military-title.ts';

/** Another code of the same branch, and how it belongs to a job. */
export interface RelatedCode {
  branch: Branch;
  code: string;
  title: string;
  status: TitleStatus;
}

/** A code that a job had before or has today, and what shows it. */
export interface OtherCode extends RelatedCode {
  reason: CodeReason;
}

/**
 * What shows that a code goes on under another. `recorded`: an official identifier says so; `same-title`: the branch gives the
 * title, word for word, to that code; `former-title`: it did, before that code's title of today; `duties`: the official
 * description of that code's duties names the title.
 */
export const CODE_REASONS = ['recorded', 'same-title', 'former-title', 'duties'] as const;
export type CodeReason = (typeof CODE_REASONS)[number];

/** A code that a job had before. */
export interface EarlierCode extends OtherCode {
  /** An official description of the duties under it is known: its page says what the job was. */
  described: boolean;
}

/** What a code meant earlier, and where that led by the older official list; no occupations where it led nowhere. */
export interface FormerMeaning {
  title: string;
  /** O*NET-SOC codes. */
  occupations: readonly string[];
}

/** What became of a job, and what it came from. */
export interface JobHistory {
  /** The codes that a retired job goes on under. */
  today: readonly OtherCode[];
  /** The retired codes whose work goes on under a current job. */
  before: readonly EarlierCode[];
  formerly: readonly FormerMeaning[];
  /** Some of its official matches are all parts of an older occupation, of which one is meant: the likely one stands first. */
  split: boolean;
  /** Of a Navy rating: the current skill codes (NECs) of its DoD occupation group. */
  skills: readonly RelatedCode[];
  /** Of a Navy skill code: the ratings of its group. */
  ratings: readonly RelatedCode[];
}
