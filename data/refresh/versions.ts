import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { Found } from './found.ts';

/** Orders release numbers: "30.1" before "31.0", "9.2" before "10.0". */
export function compareNumbers(a: string, b: string): number {
  const [own, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(own.length, other.length); i++) {
    const difference = (own[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A release's number, and its period as data/releases.tsv writes it. */
export type Version = Pick<Found, 'number' | 'period'>;

/**
 * Orders two releases of one source.
 * @returns undefined where one does not say of when it is.
 */
export function compareVersions(a: Version, b: Version): number | undefined {
  if (a.number && b.number) return compareNumbers(a.number, b.number);
  if (!a.period || !b.period) return undefined;
  return a.period === b.period ? 0 : a.period < b.period ? -1 : 1;
}

/** "31.0, 2026-08", for a reader. */
export function versionText({ number, period }: Version): string {
  return [number, period].filter(Boolean).join(', ') || 'undated';
}

/** The version of a release that the tables were made from. */
export function versionOf(tables: TableTexts, id: string): Version {
  const row = rowsOf(tables, RELEASES).find((each) => each.id === id)!;
  return {
    ...(row.release !== null && { number: row.release }),
    ...(row.period && { period: RELEASES.columns.period.write(row.period) }),
  };
}
