import type { ReleaseId, Releases } from '../domain/releases.ts';

/** The year that a release is of, the last one of several; null where the publisher gives none. */
export function yearOf(releases: Releases, id: ReleaseId): number | null {
  const { period } = releases[id];
  if (!period) return null;
  return period.kind === 'years' ? period.to : period.year;
}
