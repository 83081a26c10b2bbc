import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { deriveMilitary } from '../../../data/derive/military/derive-military.ts';
import { Report } from '../../../data/derive/report.ts';
import { cellsOf } from '../../fixtures/cells.ts';
import { workbook } from '../workbook.ts';

/** Service letter, code, title, O*NET code. */
type Active = readonly [svc: string, moc: string, title: string, onet: string];
/** Branch, service letter, code, rank letter, title, O*NET codes, source. */
export type Ranked = readonly [string, string, string, string, string, string, string];
/** Service, category, code, title, type, status, O*NET-SOC 2010 codes; its DoD occupation group and that one's title. */
export type Older = readonly [
  ...(readonly [string, string, string, string, string, string, string, string]),
  group?: string,
  groupTitle?: string,
];

export interface MadeUp {
  active?: readonly Active[];
  ranks?: readonly Ranked[];
  /** From O*NET-SOC 2010 to 2019. */
  split?: readonly (readonly [string, string])[];
  odb?: readonly Older[];
  /** Service, category, code, title, description of its duties. */
  duties?: readonly (readonly [string, string, string, string, string])[];
}

const WORKBOOKS = {
  'AirForceMOC.xlsx': 'AirForceMOCCodes.csv',
  'ArmyMOC.xlsx': 'ArmyM.csv',
  'CoastGuardMOC.xlsx': 'CoastGuardMOC.csv',
  'MarineCorpsMOC.xlsx': 'MarineCorpsCodes.csv',
  'NavyMOC.xlsx': 'NavyMOCCodes.csv',
};
const OLDER_COLUMNS = [
  'Service',
  'Personnel Category',
  'Service Occupation Code',
  'Service Title',
  'Service Code Type',
  'Code Status',
  'O*Net1',
  'O*Net2',
  'DOD Occupation Code',
  'DOD Title',
];
const OCCUPATIONS = ['15-1212.00', '15-1232.00', '15-1299.05', '29-2042.00', '29-2043.00', '55-3016.00'];

const csv = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** Derives the tables from a folder of made-up official files, which is removed after the test. */
export async function derive({ active = [], ranks = [], split = [], odb = [], duties = [] }: MadeUp) {
  const dir = mkdtempSync(join(tmpdir(), 'military-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const files: Record<string, string | Uint8Array> = {
    'milx0724/active.csv': csv([['svc', 'moc', 'moc_title', 'onet_code'], ...active]),
    'milx0724/rank.tsv': [['branch', 'svc', 'code', 'rank', 'title', 'onet', 'rank_source'], ...ranks]
      .map((cells) => cells.join('\t'))
      .join('\n'),
    'va-mil2fed/luMOC.csv': csv([['service', 'category', 'code', 'title', 'description'], ...duties]),
    'taxonomy/2019_to_SOC_Crosswalk.csv': csv([
      ['O*NET-SOC 2019 Code'],
      ...OCCUPATIONS.map((code) => [code]),
    ]),
    'taxonomy/2010_to_2019_Crosswalk.csv': csv([['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code'], ...split]),
  };
  for (const [file, sheet] of Object.entries(WORKBOOKS)) {
    const service = { AirForceMOC: 'Air Force', ArmyMOC: 'Army', NavyMOC: 'Navy' }[file.replace('.xlsx', '')];
    const own = odb.filter((row) => row[0] === service);
    const cells = own.map(([...row]) => OLDER_COLUMNS.map((_column, at) => row[at] ?? ''));
    files[`dod-odb/${file}`] = workbook(sheet, [OLDER_COLUMNS, ...cells]);
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const report = new Report();
  const tables = await deriveMilitary(dir, report);
  const rows = (name: string) => cellsOf(tables.get(`military/${name}.tsv`)!);
  return {
    titles: rows('titles'),
    retired: rows('retired'),
    identifiers: rows('identifiers'),
    successors: rows('successors'),
    namedTitles: rows('named-titles'),
    dodGroups: rows('dod-groups'),
    dodGroupTitles: rows('dod-group-titles'),
    tables,
    report: report.text(),
  };
}

export const title = (svc: string, code: string, text: string, onet: string): Active => [
  svc,
  code,
  text,
  onet,
];
export const ranked = (
  branch: string,
  svc: string,
  code: string,
  rank: string,
  text: string,
  onet: string,
  source = '2024',
): Ranked => [branch, svc, code, rank, text, onet, source];
