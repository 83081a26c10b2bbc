import { groupDigits } from '../../text/group-digits.ts';

/** How many people a grade typically leads: "3 to 9 people", "nobody yet". */
export function peopleWords([from, to]: readonly [number, number]): string {
  if (to === 0) return 'leads nobody yet';
  const most = groupDigits(to);
  return from === 0 ? `leads up to ${most} people` : `leads ${groupDigits(from)} to ${most} people`;
}

/** How long people of a grade have typically served. */
export function yearsWords([from, to]: readonly [number, number]): string {
  return `${from} to ${to} years of service`;
}
