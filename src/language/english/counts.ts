import { groupDigits } from '../../text/group-digits.ts';

/** A count with its noun: "1 result", "24 results". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}

/**
 * How many titles the official lists have, as a sentence.
 * @param list the month of the list of today.
 */
export function titlesListed(current: number, retired: number, list: string): string {
  const older = retired > 0 ? `, and ${countOf(retired, 'retired title')} in older official records` : '';
  return `${countOf(current, 'current title')} in the ${list} official crosswalk${older}.`;
}
