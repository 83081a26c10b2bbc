import {
  RELEASE_IDS,
  type Release,
  type ReleaseCredit,
  type ReleaseCredits,
  type ReleaseId,
  type Releases,
} from '../domain/releases.ts';
import { RELEASES } from './tables/release-tables.ts';
import { requiredRow, rowBy, type TableTexts } from './tables.ts';

/**
 * The releases that the data is made from.
 * @throws Error where the table lacks one that the program names.
 */
export function compileReleases(tables: TableTexts): Releases {
  const rows = rowBy(tables, RELEASES, 'id');
  return ofEach((id): Release => {
    const { source, release, period } = requiredRow(RELEASES, rows, id);
    return { id, source, release: release ?? '', period };
  });
}

/** What is owed to each. @throws Error as above. */
export function compileCredits(tables: TableTexts): ReleaseCredits {
  const rows = rowBy(tables, RELEASES, 'id');
  return ofEach((id): ReleaseCredit => {
    const { covers, publisher, licence } = requiredRow(RELEASES, rows, id);
    return { covers, publisher, licence };
  });
}

function ofEach<T>(make: (id: ReleaseId) => T): Record<ReleaseId, T> {
  return Object.fromEntries(RELEASE_IDS.map((id) => [id, make(id)])) as Record<ReleaseId, T>;
}
