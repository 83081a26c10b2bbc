import type { MilitaryTitle } from './military-title.ts';

/**
 * What became of veterans, as the Census Bureau's Veteran Employment Outcomes have it: of Army enlisted people only, and
 * of groups of military occupations (DoD's three- and two-digit codes), never of a single one.
 */

/** How long after leaving: the source has these three. */
export const YEARS_AFTER = [1, 5, 10] as const;

export type YearsAfter = (typeof YEARS_AFTER)[number];

/** Pay grades at leaving, in the two bins of the source. */
export const GRADE_BINS = ['E1-E5', 'E6-E9'] as const;

export type GradeBin = (typeof GRADE_BINS)[number];

/** A group of military occupations by its DoD code: three digits ("101"), or two and an X ("10X"). */
export interface OutcomeGroup {
  readonly code: string;
  readonly title: string;
}

/** What a group earned so many years after leaving, in dollars a year. */
export interface Earnings {
  readonly years: YearsAfter;
  /** People with a job that year: the earnings are theirs. */
  readonly people: number;
  /** People whom the source counts as non-employed that year, whose earnings are not in the figures; null if withheld. */
  readonly notEmployed: number | null;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** Of whom the figures are: those who left in these years, at the most. */
export interface Leavers {
  readonly years: YearsAfter;
  readonly from: number;
  readonly to: number;
}

export interface GradeEarnings {
  readonly grades: GradeBin;
  readonly earnings: readonly Earnings[];
}

/** Where people of a group worked. */
export interface Industry {
  readonly name: string;
  readonly people: number;
  /** Of all in the group with a job that year, 0 to 1. */
  readonly share: number;
}

/** A three-digit group. */
export interface GroupOutcomes extends OutcomeGroup {
  /** By years after leaving; none where the source withholds all. */
  readonly earnings: readonly Earnings[];
}

/** A two-digit group, which holds several of three digits. Pay grades and industries are published of these only. */
export interface BroadOutcomes extends OutcomeGroup {
  readonly byGrade: readonly GradeEarnings[];
  readonly industriesYears: YearsAfter;
  /** People with a job that year. */
  readonly industriesPeople: number;
  /** The largest, by people. */
  readonly industries: readonly Industry[];
}

/** A military occupation, as the source puts it into a group; a code with two meanings in its time stands here twice. */
export interface OutcomeJob {
  readonly code: string;
  readonly title: string;
  /** The code of its three-digit group. */
  readonly group: string;
  /** Still in use when the source was made. */
  readonly active: boolean;
}

/** All that the source says, as far as this product shows it. */
export interface OutcomeBook {
  /** The year whose dollars all earnings are in. */
  readonly dollars: number;
  readonly leavers: readonly Leavers[];
  readonly groups: readonly GroupOutcomes[];
  readonly broadGroups: readonly BroadOutcomes[];
  readonly jobs: readonly OutcomeJob[];
}

/** What is asked about: a title or a specialty. */
export type OutcomeQuestion = Pick<MilitaryTitle, 'branches' | 'code' | 'title' | 'ranks' | 'status'>;

/** The outcomes to show with one military occupation; each part names the group that it is of. */
export interface Outcomes {
  readonly dollars: number;
  readonly group: OutcomeGroup;
  /** People of the group with a job in the first year that has figures. */
  readonly people: number;
  readonly earnings: readonly (Earnings & { readonly left: Omit<Leavers, 'years'> })[];
  readonly gradesGroup: OutcomeGroup;
  readonly byGrade: readonly GradeEarnings[];
  readonly industriesGroup: OutcomeGroup;
  readonly industriesYears: YearsAfter;
  readonly industriesPeople: number;
  readonly industries: readonly Industry[];
}

/** The two-digit group that a three-digit one belongs to. */
export function broadGroupOf(code: string): string {
  return `${code.slice(0, 2)}X`;
}
