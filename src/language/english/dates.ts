import type { Release } from '../../domain/releases.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of the person's own calendar: "November 28, 2026". */
export function dayWords(day: Date): string {
  return `${MONTHS[day.getMonth()]} ${day.getDate()}, ${day.getFullYear()}`;
}

/** The period in words: "July 2024", "2019", "2024–34"; "no date given" where there is none. */
export function periodWords({ period }: Release): string {
  if (!period) return 'no date given';
  if (period.kind === 'month') return `${MONTHS[period.month - 1]} ${period.year}`;
  if (period.kind === 'year') return String(period.year);
  const { from, to } = period;
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(2) : to}`;
}
