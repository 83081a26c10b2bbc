import type { Branch } from './branch.ts';
import type { RankType } from './rank-type.ts';

/**
 * Where a title stands in time.
 * - current: in the official crosswalk.
 * - marked-obsolete: marked obsolete in the older DoD Occupational Database.
 * - no-longer-listed: active in that database, no longer in the crosswalk.
 */
export const TITLE_STATUSES = ['current', 'marked-obsolete', 'no-longer-listed'] as const;

export type TitleStatus = (typeof TITLE_STATUSES)[number];

/** One row of the crosswalk: a title that a branch gives to a code, with its official civilian matches. */
export interface MilitaryTitle {
  /** Position in the index; stable for one version of the data. */
  id: number;
  /** The branches that list this code and title; an Air Force title that the Space Force repeats names both. */
  branches: readonly Branch[];
  code: string;
  /** The official text, typos and all. */
  title: string;
  ranks: readonly RankType[];
  status: TitleStatus;
  /** O*NET-SOC 2019 codes, in the official order. */
  occupations: readonly string[];
  /** The specialty this title belongs to. */
  specialty: number;
}

/** One job: its skill levels and shreds, or titles that differ in form only. */
export interface Specialty {
  id: number;
  /** The branches of its titles, the branch of its own first. */
  branches: readonly Branch[];
  /** What people call it: "25B", "1D7X1", "17SX"; a Coast Guard specialty may have two codes for one job. */
  code: string;
  /** The title its levels share. */
  title: string;
  ranks: readonly RankType[];
  status: TitleStatus;
  /** Ids of its titles, by code. */
  titles: readonly number[];
  /** Titles its code carried before; found by search, shown as former titles. */
  formerTitles: readonly string[];
}
