import type { Row } from '../../../src/data/table.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import { type Input, tablePath } from './tables.ts';

const WORKBOOK_COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Scale ID',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
] as const;

interface Rating {
  code: string;
  element: string;
  importance: string;
  /** '' where there is none to show. */
  level: string;
}

/**
 * skills.tsv, knowledge.tsv, work-activities.tsv: one row an occupation, one column an element (its id, see
 * elements.tsv), each cell "importance level": importance 1 to 5, level 0 to 7, the level left out where
 * O*NET marks it not relevant or recommends to suppress it, the cell empty where the importance is suppressed.
 */
export async function deriveRatings(input: Input): Promise<void> {
  for (const [name, file] of [
    ['skills', 'Skills'],
    ['knowledge', 'Knowledge'],
  ] as const) {
    const rows = await input.sources.sheet(`onet-30.0-ratings/${file}.xlsx`, file, WORKBOOK_COLUMNS);
    addTable(input, name, fromScales(input, name, rows));
  }
  const activities = input.sources.csv('onet-work-activities/onet_work_activities_im_lv.csv', [
    'onet_soc_code',
    'element_id',
    'importance',
    'level',
  ]);
  const known = input.taxonomy.known(activities, 'onet_soc_code', tablePath('work-activities'));
  addTable(
    input,
    'work-activities',
    known.map((row) => ({
      code: row.onet_soc_code!,
      element: row.element_id!,
      importance: figure(row.importance!, `work activities ${row.onet_soc_code}`),
      level: row.level === '' ? '' : figure(row.level!, `work activities ${row.onet_soc_code}`),
    })),
  );
}

/** Joins the importance (IM) and level (LV) rows of each occupation and element. */
function fromScales({ taxonomy, report }: Input, name: string, rows: readonly Row[]): Rating[] {
  const table = tablePath(name);
  const known = taxonomy.known(rows, 'O*NET-SOC Code', table);
  const pairs = groupBy(known, (row) => `${row['O*NET-SOC Code']} ${row['Element ID']}`);
  const ratings: Rating[] = [];
  for (const [pair, scales] of pairs) {
    const importance = scales.find((row) => row['Scale ID'] === 'IM');
    const level = scales.find((row) => row['Scale ID'] === 'LV');
    if (scales.length !== 2 || !importance || !level)
      throw new Error(`${name}, ${pair}: not one IM and one LV row`);
    if (importance['Recommend Suppress'] === 'Y') {
      report.dropped(table, 'importance that O*NET recommends to suppress', pair);
      continue;
    }
    const withheld = levelWithheld(level);
    if (withheld) report.dropped(table, withheld, pair);
    const [code, element] = pair.split(' ') as [string, string];
    ratings.push({
      code,
      element,
      importance: figure(importance['Data Value']!, `${name} ${pair}`),
      level: withheld ? '' : figure(level['Data Value']!, `${name} ${pair}`),
    });
  }
  return ratings;
}

function levelWithheld(row: Row): string | null {
  if (row['Recommend Suppress'] === 'Y') return 'level that O*NET recommends to suppress';
  if (row['Not Relevant'] === 'Y') return 'level that O*NET marks not relevant';
  return null;
}

function addTable({ tables }: Input, name: string, ratings: readonly Rating[]): void {
  const elements = [...new Set(ratings.map((rating) => rating.element))].sort();
  const rows = [...groupBy(ratings, (rating) => rating.code)].map(([code, group]) => {
    const row: Row = { code };
    for (const { element, importance, level } of group) {
      if (row[element] !== undefined) throw new Error(`${name}: two ratings for ${code} ${element}`);
      row[element] = level === '' ? importance : `${importance} ${level}`;
    }
    return row;
  });
  tables.add(name, ['code', ...elements], rows, ['code']);
}
