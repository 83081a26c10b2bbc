import type { Branch } from './branch.ts';
import type { RankType } from './rank-type.ts';

/**
 * Where a title stands in time.
 * - current: in the crosswalk of July 2024.
 * - retired-by-2016: marked obsolete in the DoD Occupational Database of March 2016.
 * - retired-since-2016: active in March 2016, no longer in the crosswalk of July 2024.
 */
export type TitleStatus = 'current' | 'retired-by-2016' | 'retired-since-2016';

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
  /** Titles its code carried until 2016–2024; found by search, shown as former titles. */
  formerTitles: readonly string[];
}
