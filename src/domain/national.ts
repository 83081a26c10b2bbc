import type { WageUnit } from './pay.ts';

/** Figures of the whole country, to read an occupation's by. */
export interface NationalFigures {
  /** Median wage of all occupations together, in dollars. */
  medianWage: Readonly<Record<WageUnit, number>>;
  /** The highest wage that BLS publishes, in dollars; a wage of this or more is '#'. */
  topWage: Readonly<Record<WageUnit, number>>;
  /** All jobs, without the self-employed. */
  employment: number;
  /** Projected change of employment in all occupations together, in percent. */
  changePercent: number;
}
