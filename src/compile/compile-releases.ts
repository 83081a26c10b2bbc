import { RELEASE_IDS, type Release, type ReleaseId, type Releases } from '../domain/releases.ts';
import { RELEASES } from './tables/release-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * The releases that the data is made from.
 * @throws Error where the table lacks one that the program names.
 */
export function compileReleases(tables: TableTexts): Releases {
  const rows = new Map(rowsOf(tables, RELEASES).map((row) => [row.id, row]));
  const entries = RELEASE_IDS.map((id): [ReleaseId, Release] => {
    const row = rows.get(id);
    if (!row) throw new Error(`data/${RELEASES.path}: no row "${id}"; add one`);
    const { source, release, period, covers, publisher, licence } = row;
    return [id, { id, source, release: release ?? '', period, covers, publisher, licence }];
  });
  return Object.fromEntries(entries) as Record<ReleaseId, Release>;
}
