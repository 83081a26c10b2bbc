import { checkTables } from '../../src/compile/check-tables.ts';
import { SOURCE_COUNTS } from '../../src/compile/tables/count-tables.ts';
import type { TableTexts } from '../../src/compile/tables.ts';
import { formatCells, TableError } from '../../src/data/table.ts';
import { deriveCredentials } from './credentials/derive-credentials.ts';
import { deriveDirections } from './directions/derive-directions.ts';
import { deriveMatching } from './matching/derive-matching.ts';
import { deriveMilitary } from './military/derive-military.ts';
import { deriveOccupations } from './occupations/derive-occupations.ts';
import type { OfficialFiles } from './official-files.ts';
import { deriveOutcomes } from './outcomes/derive-outcomes.ts';
import { derivePlaces } from './places/derive-places.ts';
import { withReleases } from './read.ts';
import type { Report } from './report.ts';
import { checkLosses, sourceCounts } from './row-losses.ts';
import { DOWNLOAD_AGAIN, MissingFile, SourceError } from './source-error.ts';

/** From the official files to the tables: path under data/ → text. */
type Deriver = (files: OfficialFiles, report: Report) => Promise<Map<string, string>>;

const derivers: readonly Deriver[] = [
  deriveMilitary,
  deriveDirections,
  deriveOccupations,
  deriveOutcomes,
  deriveMatching,
  derivePlaces,
  deriveCredentials,
];

/**
 * Derives every table and checks all of them together, before anything is written.
 * @param committed the project's tables, with the releases that the files are of.
 * @param accepted tables and files that may lose more than 2 % of their rows; see `checkLosses`.
 * @returns all tables of the project as they would be: those derived, and the others unchanged.
 * @throws SourceError or TableError that says file, line, what was found, what was expected, and the remedy.
 */
export async function deriveAll(
  files: OfficialFiles,
  committed: TableTexts,
  report: Report,
  accepted: readonly string[] = [],
): Promise<Map<string, string>> {
  const tables = new Map(committed);
  await withReleases(committed, async () => {
    for (const derive of derivers)
      for (const [path, text] of await withRemedy(() => derive(files, report), files, report))
        tables.set(path, text);
  });
  tables.set(SOURCE_COUNTS.path, formatCells(SOURCE_COUNTS, sourceCounts(report, committed)));
  checkTables(tables);
  checkLosses(committed, tables, accepted);
  return tables;
}

/** The readers of single files say what is wrong; which file they read last, and what helps, is the same for all. */
async function withRemedy<T>(step: () => Promise<T>, files: OfficialFiles, report: Report): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof MissingFile) throw error;
    const path = [...report.rowsRead.keys()].at(-1);
    const name = path === undefined ? '' : files.nameOf(path);
    const place = error.message.includes(name) ? '' : ` Read last: ${name}.`;
    const remedy = error instanceof SourceError || error instanceof TableError ? '' : `. ${DOWNLOAD_AGAIN}`;
    throw new Error(`${error.message}${remedy}${place}`, { cause: error });
  }
}
