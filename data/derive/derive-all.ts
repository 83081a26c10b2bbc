import { checkTables } from '../../src/compile/check-tables.ts';
import { SOURCE_COUNTS } from '../../src/compile/tables/count-tables.ts';
import type { TableTexts } from '../../src/compile/tables.ts';
import { formatCells, TableError } from '../../src/data/table.ts';
import { deriveDirections } from './directions/derive-directions.ts';
import { deriveMatching } from './matching/derive-matching.ts';
import { deriveMilitary } from './military/derive-military.ts';
import { deriveOccupations } from './occupations/derive-occupations.ts';
import type { OfficialFiles } from './official-files.ts';
import { deriveOutcomes } from './outcomes/derive-outcomes.ts';
import { setReleases } from './read.ts';
import type { Report } from './report.ts';
import { checkLosses, sourceCounts } from './row-losses.ts';
import { DOWNLOAD_AGAIN, SourceError } from './source-error.ts';

/** From the official files to the tables: path under data/ → text. */
type Deriver = (files: OfficialFiles, report: Report) => Promise<Map<string, string>>;

const derivers: readonly Deriver[] = [
  deriveMilitary,
  deriveDirections,
  deriveOccupations,
  deriveOutcomes,
  deriveMatching,
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
  setReleases(committed);
  const tables = new Map(committed);
  for (const derive of derivers)
    for (const [path, text] of await withRemedy(() => derive(files, report))) tables.set(path, text);
  tables.set(SOURCE_COUNTS.path, formatCells(SOURCE_COUNTS, sourceCounts(report, committed)));
  checkTables(tables);
  checkLosses(committed, tables, accepted);
  return tables;
}

/** The readers of single files say what is wrong where; what helps is the same for most. */
async function withRemedy<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof SourceError || error instanceof TableError || !(error instanceof Error)) throw error;
    throw new Error(`${error.message}. ${DOWNLOAD_AGAIN}`, { cause: error });
  }
}
