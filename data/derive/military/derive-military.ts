import { formatTable, type Row } from '../../../src/data/table.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { currentTitles, TITLE_COLUMNS } from './current-titles.ts';
import { IDENTIFIER_COLUMNS, identifiers } from './identifiers.ts';
import { RETIRED_COLUMNS, retiredTitles } from './retired-titles.ts';
import { SUCCESSOR_COLUMNS, successors } from './successors.ts';
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
  'O*Net1',
  'O*Net2',
];

/**
 * Derives the military side of the fact tables.
 * @param sourcesDir the folder with the official files, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or contradicts another.
 */
export async function deriveMilitary(sourcesDir: string, report: Report): Promise<Map<string, string>> {
  const sources = new Sources(sourcesDir, report);
  const active = sources.csv('milx0724/active.csv', ['svc', 'moc', 'moc_title', 'onet_code']);
  const ranks = sources.tsv('milx0724/rank.tsv', [
    'branch',
    'svc',
    'code',
    'rank',
    'title',
    'onet',
    'rank_source',
  ]);
  const taxonomy2019 = sources.csv('taxonomy/2019_to_SOC_Crosswalk.csv', ['O*NET-SOC 2019 Code']);
  const occupations = new Set(taxonomy2019.map((row) => row['O*NET-SOC 2019 Code'] ?? ''));
  const step = taxonomyStep(
    sources.csv('taxonomy/2010_to_2019_Crosswalk.csv', ['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code']),
  );
  const odb: Row[] = [];
  for (const [file, sheet] of Object.entries(ODB))
    odb.push(...(await sources.sheet(`dod-odb/${file}`, sheet, ODB_COLUMNS)));

  const current = currentTitles(active, ranks, occupations, report);
  const { retired, withoutMatch } = retiredTitles(odb, current, step, report);
  const tables: [string, readonly string[], Row[]][] = [
    ['military/titles.tsv', TITLE_COLUMNS, current],
    ['military/retired.tsv', RETIRED_COLUMNS, retired],
    ['military/identifiers.tsv', IDENTIFIER_COLUMNS, identifiers(active, withoutMatch, report)],
    ['military/successors.tsv', SUCCESSOR_COLUMNS, successors(active)],
  ];
  return new Map(
    tables.map(([path, columns, rows]) => {
      report.wrote(path, rows.length);
      return [path, formatTable(columns, rows)];
    }),
  );
}
