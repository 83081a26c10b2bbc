import type { SocGroup } from './soc.ts';

/**
 * A wage as BLS publishes it: dollars, '*' where BLS gives no estimate,
 * '#' where it is at or above the highest wage that BLS publishes (see NationalFigures).
 */
export type Wage = number | '*' | '#';

/** What a wage is paid for: an hour or a year. */
export type WageUnit = 'hourly' | 'annual';

export interface WageRange {
  p10: Wage;
  p25: Wage;
  median: Wage;
  p75: Wage;
  p90: Wage;
  mean: Wage;
}

/** Which group BLS published a figure for. */
export interface Coverage {
  group: SocGroup;
  /** True if the group holds this O*NET occupation only; else the figure is shared and must say whose it is. */
  exact: boolean;
}

/** National wages. */
export interface Pay extends Coverage {
  /** Dollars an hour. */
  hourly: WageRange;
  /** Dollars a year. */
  annual: WageRange;
  /** Persons employed, without the self-employed; null where BLS gives no estimate. */
  employment: number | null;
}

/** National projections, over the years of the release. */
export interface Outlook extends Coverage {
  /** Persons, the self-employed included; BLS publishes thousands with one decimal. */
  employment: number;
  /** The same at the end of the projected years. */
  projectedEmployment: number;
  changePercent: number;
  /** Openings a year on average, persons; from growth and from people who leave. */
  openings: number;
  entryEducation: string | null;
  experience: string | null;
  training: string | null;
}

/**
 * The dollars that a wage stands for, to sort or draw by: a top-coded wage counts as the top.
 * @param top the highest wage that BLS publishes, of an hour or a year as the wage is.
 * @returns null where BLS gives no estimate.
 */
export function wageFloor(wage: Wage, top: number): number | null {
  if (wage === '*') return null;
  return wage === '#' ? top : wage;
}

/** The title of the group that a pay is published for; '' where it is the occupation's own, or there is none. */
export function payGroupOf(pay: Pick<Pay, 'exact' | 'group'> | null): string {
  return pay && !pay.exact ? pay.group.title : '';
}
