import type { Specialty } from '../../domain/military-title.ts';
import { order } from '../../text/order.ts';

const MOST = 6;
const FARTHEST = 2;

/** The specialties whose codes differ least from a code, current ones first among equals; none that differ much. */
export function nearestCodes(specialties: readonly Specialty[], code: string): Specialty[] {
  const wanted = code.slice(0, 12).toUpperCase();
  return specialties
    .map((specialty) => ({ specialty, distance: editDistance(specialty.code, wanted) }))
    .filter(({ distance }) => distance <= Math.min(FARTHEST, wanted.length - 1))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(a.specialty.status !== 'current') - Number(b.specialty.status !== 'current') ||
        order(a.specialty.code, b.specialty.code),
    )
    .slice(0, MOST)
    .map(({ specialty }) => specialty);
}

/** How many letters must be added, dropped or changed to turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
