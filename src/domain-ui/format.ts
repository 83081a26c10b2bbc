import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { groupDigits } from '../text/group-digits.ts';

/** 12174 → "12,174". */
export function formatCount(count: number): string {
  return groupDigits(count);
}

/** A count with its noun: "1 result", "24 results". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Whole dollars: "$124,910". */
export function formatDollars(amount: number): string {
  return `$${groupDigits(amount)}`;
}

/**
 * A median in a list: "$124,910", or "$239,200 or more" where BLS only says that.
 * @param top the highest yearly wage that BLS publishes, in dollars.
 */
export function formatMedian(median: number | '#', top: number): string {
  return median === '#' ? `${formatDollars(top)} or more` : formatDollars(median);
}

/**
 * Change of the number of jobs in short, as exact as BLS has it: "28.5% more jobs by" the year.
 * @param year the last year of the projections.
 */
export function formatChange(percent: number, year: number): string {
  if (percent === 0) return `No change in jobs by ${year}`;
  return `${Math.abs(percent).toFixed(1)}% ${percent > 0 ? 'more' : 'fewer'} jobs by ${year}`;
}

/** What a job zone asks for, in plain words. */
export const JOB_ZONE_WORDS: Record<number, string> = {
  1: 'little or no preparation',
  2: 'some preparation',
  3: 'medium preparation',
  4: 'considerable preparation',
  5: 'extensive preparation',
};

/** True when every one of the occupations is an O*NET 55-xxxx code, which has no civilian counterpart. */
export function isMilitaryOnly(occupations: readonly OccupationBrief[]): boolean {
  return occupations.length > 0 && occupations.every((occupation) => occupation.militaryOnly);
}
