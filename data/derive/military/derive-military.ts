import {
  DOD_GROUP_TITLES,
  DOD_GROUPS,
  IDENTIFIERS,
  NAMED_TITLES,
  RETIRED,
  SUCCESSORS,
  TITLES,
} from '../../../src/compile/tables/military-tables.ts';
import { type CellsOf, formatCells, type Table } from '../../../src/data/table.ts';
import { readDuties } from '../matching/duty-stems.ts';
import type { OfficialFiles } from '../official-files.ts';
import { fileOf, type Row, Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { currentTitles } from './current-titles.ts';
import { dodGroups } from './dod-groups.ts';
import { identifiers } from './identifiers.ts';
import { namedTitles } from './named-titles.ts';
import { retiredTitles } from './retired-titles.ts';
import { successors } from './successors.ts';
import { taxonomyStep } from './taxonomy.ts';

/** Workbooks of the DoD Occupational Database, with the worksheet that each holds. */
const ODB: Record<string, string> = {
  'AirForceMOC.xlsx': 'AirForceMOCCodes.csv',
  'ArmyMOC.xlsx': 'ArmyM.csv',
  'CoastGuardMOC.xlsx': 'CoastGuardMOC.csv',
  'MarineCorpsMOC.xlsx': 'MarineCorpsCodes.csv',
  'NavyMOC.xlsx': 'NavyMOCCodes.csv',
};

const ODB_COLUMNS = [
  'Service',
  'Personnel Category',
  'Service Occupation Code',
  'Service Title',
  'Service Code Type',
  'Code Status',
  'DOD Occupation Code',
  'DOD Title',
  'O*Net1',
  'O*Net2',
] as const;

/**
 * Derives the military side of the fact tables.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or contradicts another.
 */
export async function deriveMilitary(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const sources = new Sources(files, report);
  const tables = new Map<string, string>();
  await sources.whereGiven(() => addTables(sources, tables, report));
  return tables;
}

async function addTables(sources: Sources, tables: Map<string, string>, report: Report): Promise<void> {
  const active = sources.csv(fileOf('military-crosswalk', 'active.csv'), [
    'svc',
    'moc',
    'moc_title',
    'onet_code',
  ]);
  const ranks = sources.tsv(fileOf('military-crosswalk', 'rank.tsv'), [
    'branch',
    'svc',
    'code',
    'rank',
    'title',
    'onet',
    'rank_source',
  ]);
  const taxonomy2019 = sources.csv(fileOf('onet-taxonomy', '2019_to_SOC_Crosswalk.csv'), [
    'O*NET-SOC 2019 Code',
  ]);
  const occupations = new Set(taxonomy2019.map((row) => row['O*NET-SOC 2019 Code']));
  const step = taxonomyStep(
    sources.csv(fileOf('onet-taxonomy', '2010_to_2019_Crosswalk.csv'), [
      'O*NET-SOC 2010 Code',
      'O*NET-SOC 2019 Code',
    ]),
  );
  const odb: Row<(typeof ODB_COLUMNS)[number]>[] = [];
  for (const [file, sheet] of Object.entries(ODB))
    odb.push(...(await sources.sheet(fileOf('dod-database', file), sheet, ODB_COLUMNS)));

  const current = currentTitles(active, ranks, occupations, report);
  const { retired, withoutMatch } = retiredTitles(odb, active, step, report);
  const add = <T extends Table>(table: T, rows: readonly CellsOf<T>[]) => {
    report.wrote(table.path, rows.length);
    tables.set(table.path, formatCells(table, rows));
  };
  add(TITLES, current);
  add(RETIRED, retired);
  add(IDENTIFIERS, identifiers(active, withoutMatch, report));
  add(SUCCESSORS, successors(active));
  add(NAMED_TITLES, namedTitles(retired, readDuties(sources)));
  const dod = dodGroups(odb, active, report);
  add(DOD_GROUPS, dod.groups);
  add(DOD_GROUP_TITLES, dod.titles);
}
