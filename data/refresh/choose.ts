import type { TableTexts } from '../../src/compile/tables.ts';
import type { ReleaseId } from '../../src/domain/releases.ts';
import { SourceError } from '../derive/source-error.ts';
import type { Found } from './found.ts';
import { compareVersions, versionOf, versionText } from './versions.ts';

/** The release of each source that the tables are to be made from. */
export interface Choice {
  readonly chosen: ReadonlyMap<ReleaseId, Found>;
  /** What was found and is not taken, and why. */
  readonly left: readonly string[];
}

/** The newest release of each source, if it is no older than the one that the tables are made from. */
export function chooseNewest(found: readonly Found[], tables: TableTexts): Choice {
  const chosen = new Map<ReleaseId, Found>();
  const left: string[] = [];
  const leave = (each: Found, why: string) =>
    left.push(`${each.place}: ${each.release} ${versionText(each)}, ${why}`);
  for (const each of found) {
    const known = versionOf(tables, each.release);
    if (!each.committedIn && (compareVersions(each, known) ?? 0) < 0) {
      leave(each, `older than that of the tables (${versionText(known)})`);
      continue;
    }
    const other = chosen.get(each.release);
    if (!other) chosen.set(each.release, each);
    else {
      const order = compareVersions(each, other);
      if (order !== undefined && order > 0) {
        leave(other, `older than that of ${each.place}`);
        chosen.set(each.release, each);
      } else leave(each, `${other.place} is taken for it`);
    }
  }
  return { chosen, left };
}

/**
 * The releases that the tables are made from.
 * @throws SourceError naming those that are not there.
 */
export function chooseCommitted(
  found: readonly Found[],
  tables: TableTexts,
  ids: readonly ReleaseId[],
): Choice {
  const chosen = new Map<ReleaseId, Found>();
  const left: string[] = [];
  for (const each of found) {
    const same =
      each.committedIn !== undefined || compareVersions(each, versionOf(tables, each.release)) === 0;
    if (same && !chosen.has(each.release)) chosen.set(each.release, each);
    else left.push(`${each.place}: ${each.release} ${versionText(each)} is another release`);
  }
  const missing = ids.filter((id) => !chosen.has(id));
  if (missing.length > 0)
    throw new SourceError(
      'official files',
      `found none of ${missing.map((id) => `"${id}" (${versionText(versionOf(tables, id))})`).join(', ')}, expected the releases that data/releases.tsv names`,
      'Put them into the folder too, or refresh the tables from what is there: npm run data:refresh.',
    );
  return { chosen, left };
}
