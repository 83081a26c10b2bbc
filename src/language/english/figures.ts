import { groupDigits } from '../../text/group-digits.ts';

/* Figures of pay, outlook, and preparation, as people read them. */

/** Whole dollars: "$124,910". */
export function dollars(amount: number): string {
  return `$${groupDigits(amount)}`;
}

/**
 * A median in a list: "$124,910", or "$239,200 or more" where BLS only says that.
 * @param top the highest yearly wage that BLS publishes, in dollars.
 */
export function medianWords(median: number | '#', top: number): string {
  return median === '#' ? `${dollars(top)} or more` : dollars(median);
}

/**
 * Change of the number of jobs in short, as exact as BLS has it: "28.5% more jobs by" the year.
 * @param year the last year of the projections.
 */
export function changeWords(percent: number, year: number): string {
  if (percent === 0) return `No change in jobs by ${year}`;
  return `${Math.abs(percent).toFixed(1)}% ${percent > 0 ? 'more' : 'fewer'} jobs by ${year}`;
}

/** What a job zone asks for, in plain words. */
export const JOB_ZONE_WORDS: Readonly<Record<number, string>> = {
  1: 'little or no preparation',
  2: 'some preparation',
  3: 'medium preparation',
  4: 'considerable preparation',
  5: 'extensive preparation',
};

/**
 * The same with how long it takes. The times are those of the zones' ranges of specific vocational preparation (SVP below
 * 4, 4 to 6, 6 to 7, 7 to 8, 8 and more).
 */
export const JOB_ZONE_TIMES: Readonly<Record<number, string>> = {
  1: 'Quick to learn: up to about three months',
  2: 'Some preparation: about three months to a year',
  3: 'Medium preparation: about one to two years of training or experience',
  4: 'Considerable preparation: about two to four years, often a bachelor’s degree',
  5: 'Long preparation: more than four years, often a graduate degree',
};

/** "Job zone 4: considerable preparation". */
export function jobZoneWords(zone: number | null): string {
  return zone === null ? 'No job zone' : `Job zone ${zone}: ${JOB_ZONE_WORDS[zone]}`;
}
