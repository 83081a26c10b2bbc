import { readTables } from '../../src/compile/read-tables.ts';
import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { ReleaseId } from '../../src/domain/releases.ts';
import { deriveAll } from '../derive/derive-all.ts';
import { Report } from '../derive/report.ts';
import { SourceError } from '../derive/source-error.ts';
import { carryActivities } from './carry-activities.ts';
import { type Choice, chooseCommitted, chooseNewest } from './choose.ts';
import { findReleases } from './find-releases.ts';
import type { Found } from './found.ts';
import { releasedRows } from './release-rows.ts';
import { stagedFiles } from './staged-files.ts';

/** Where to look: a folder, an archive or a file; of a file that is named for a release, which it has to be. */
export interface Origin {
  readonly from: string;
  readonly release?: ReleaseId;
}

/** What a refresh would do. */
export interface Refreshed extends Choice {
  readonly before: TableTexts;
  readonly after: TableTexts;
  readonly report: Report;
  /** Files that are of no release that is known. */
  readonly unknown: readonly string[];
}

/** Only the checks of our texts read them. */
const NOT_DERIVED: readonly ReleaseId[] = ['handbook'];

/**
 * Derives the tables from the newest releases that are there; those whose files are not there stay as they are. Nothing is
 * written.
 * @param accepted tables and files that may lose more than 2 % of their rows.
 * @throws SourceError or TableError; see `deriveAll`.
 */
export async function refreshed(
  dataDir: string,
  origins: readonly Origin[],
  accepted: readonly string[] = [],
): Promise<Refreshed> {
  const before = readTables(dataDir);
  const { found, unknown } = await findAll(origins, before);
  const choice = chooseNewest(found, before);
  if (choice.chosen.size === 0)
    throw new SourceError(
      origins.map(({ from }) => from).join(', '),
      `found no release that the tables can be made from${unknown.length > 0 ? ` (looked at ${unknown.slice(0, 5).join(', ')})` : ''}, expected official files as data/README.md lists them`,
    );
  const carried = await carryActivities(choice, found, before);
  return { ...carried, ...(await derived(carried, before, before, accepted)), before, unknown };
}

/**
 * Derives the tables again from the releases that they were made from.
 * @throws SourceError where one of them is not there, or as above.
 */
export async function derivedAgain(dataDir: string, origins: readonly Origin[]): Promise<Refreshed> {
  const before = readTables(dataDir);
  const { found, unknown } = await findAll(origins, before);
  const ids = rowsOf(before, RELEASES).flatMap(({ id, files }) =>
    files === null || NOT_DERIVED.includes(id) ? [] : [id],
  );
  const choice = chooseCommitted(found, before, ids);
  return { ...choice, ...(await derived(choice, before, undefined, [])), before, unknown };
}

async function findAll(origins: readonly Origin[], before: TableTexts) {
  const found: Found[] = [];
  const unknown: string[] = [];
  for (const { from, release } of origins) {
    const findings = await findReleases(from, before);
    if (release && !findings.found.some((each) => each.release === release))
      throw new SourceError(
        from,
        `found ${findings.found.map((each) => `"${each.release}"`).join(', ') || 'no release that is known'}, expected "${release}"`,
      );
    found.push(...findings.found);
    unknown.push(...findings.unknown);
  }
  return { found, unknown };
}

async function derived(
  { chosen }: Choice,
  before: TableTexts,
  kept: TableTexts | undefined,
  accepted: readonly string[],
): Promise<Pick<Refreshed, 'after' | 'report'>> {
  const report = new Report();
  const released = releasedRows(before, chosen);
  const files = await stagedFiles(chosen, released, kept);
  return { after: await deriveAll(files, released, report, accepted), report };
}
