import { groupDigits } from '../../text/group-digits.ts';

/** A count with its noun: "1 result", "24 results". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
