import { DWAS, OCCUPATIONS } from '../../src/compile/tables/occupation-tables.ts';
import {
  OFFICIAL_ACTIVITIES,
  OFFICIAL_DESCRIPTIONS,
  OFFICIAL_TASKS,
} from '../../src/compile/tables/official-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import { formatCells } from '../../src/data/table.ts';
import { fileOf, Sources, withReleases } from '../derive/read.ts';
import { Report } from '../derive/report.ts';
import { SourceError } from '../derive/source-error.ts';
import { carryActivities } from './carry-activities.ts';
import { chooseNewest } from './choose.ts';
import { findReleases } from './find-releases.ts';
import { releasedRows } from './release-rows.ts';
import { stagedFiles } from './staged-files.ts';
import { compareVersions, versionOf, versionText } from './versions.ts';

const CODE = 'O*NET-SOC Code';

/**
 * O*NET's own sentences on the occupations of the tables: descriptions, tasks and detailed work activities.
 * @param from where the text database is: the release that the tables are made from, which the notice names.
 * @returns path under data/ → text.
 * @throws SourceError where it is not there, or is another release.
 */
export async function officialWords(from: string, tables: TableTexts): Promise<Map<string, string>> {
  const { found } = await findReleases(from, tables);
  const onet = found.filter(({ release }) => release === 'onet');
  const known = versionOf(tables, 'onet');
  const { chosen } = await carryActivities(chooseNewest(onet, tables), onet, tables);
  const own = chosen.get('onet');
  if (!own || compareVersions(own, known) !== 0)
    throw new SourceError(
      from,
      `found ${own ? `O*NET ${versionText(own)}` : 'no O*NET database'}, expected ${versionText(known)}, from which the tables are made`,
      'Put that release there, or refresh the tables from the newer one first: npm run data:refresh.',
    );
  const released = releasedRows(tables, chosen);
  const sources = new Sources(await stagedFiles(chosen, released), new Report());
  return withReleases(released, async () => sentences(sources, tables));
}

function sentences(sources: Sources, tables: TableTexts): Map<string, string> {
  const known = new Set(rowsOf(tables, OCCUPATIONS).map(({ code }) => code));
  const used = new Set(rowsOf(tables, DWAS).flatMap(({ dwas }) => dwas));
  const descriptions = sources
    .tsv(fileOf('onet', 'Occupation Data.txt'), [CODE, 'Description'])
    .filter((row) => known.has(row[CODE]))
    .map((row) => ({ code: row[CODE], description: row.Description }));
  const orders = new Map<string, number>();
  const tasks = sources
    .tsv(fileOf('onet', 'Task Statements.txt'), [CODE, 'Task'])
    .filter((row) => known.has(row[CODE]))
    .map((row) => {
      const order = (orders.get(row[CODE]) ?? 0) + 1;
      orders.set(row[CODE], order);
      return { code: row[CODE], order: String(order).padStart(2, '0'), task: row.Task };
    });
  const activities = sources
    .tsv(fileOf('onet', 'DWA Reference.txt'), ['DWA ID', 'DWA Title'])
    .filter((row) => used.has(row['DWA ID']))
    .map((row) => ({ dwa: row['DWA ID'], title: row['DWA Title'] }));
  return new Map([
    [OFFICIAL_DESCRIPTIONS.path, formatCells(OFFICIAL_DESCRIPTIONS, descriptions)],
    [OFFICIAL_TASKS.path, formatCells(OFFICIAL_TASKS, tasks)],
    [OFFICIAL_ACTIVITIES.path, formatCells(OFFICIAL_ACTIVITIES, activities)],
  ]);
}
