/** What kind of work a federal job series is: paid by the General Schedule, by the Federal Wage System, or aboard ship. */
export const FEDERAL_KINDS = ['white-collar', 'trades', 'vessel'] as const;
export type FederalKind = (typeof FEDERAL_KINDS)[number];

/** A federal occupation: "2210 Information Technology Management". */
export interface FederalSeries {
  /** Four digits. */
  series: string;
  name: string;
  kind: FederalKind;
  /** The older codes that the list names instead of the job's own, whose work the job took over; none where it names its own. */
  listedFor: readonly string[];
}

const SEARCH = 'https://www.usajobs.gov/Search/Results';

/**
 * The address of the federal government's own job search for a series: the lists are older than its openings are.
 * @throws RangeError for what is no series of four digits.
 */
export function federalSearchAddress(series: string): string {
  if (!/^\d{4}$/.test(series)) throw new RangeError(`"${series}" is no federal job series of four digits`);
  return `${SEARCH}?j=${series}`;
}
