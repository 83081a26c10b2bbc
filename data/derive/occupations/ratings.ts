import { KNOWLEDGE, SKILLS, WORK_ACTIVITIES } from '../../../src/compile/tables/rating-tables.ts';
import type { Table } from '../../../src/data/table.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import type { Input } from './tables.ts';

const WORKBOOK_COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Scale ID',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
] as const;

type RatingTable = typeof SKILLS | typeof KNOWLEDGE | typeof WORK_ACTIVITIES;

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
  for (const [table, file] of [
    [SKILLS, 'Skills'],
    [KNOWLEDGE, 'Knowledge'],
  ] as const) {
    const path = fileOf('onet-ratings', `${file}.xlsx`);
    const rows = await input.sources.sheet(path, file, WORKBOOK_COLUMNS);
    addTable(input, table, fromScales(input, table, rows));
  }
  const activities = input.sources.csv(fileOf('onet-activities', 'onet_work_activities_im_lv.csv'), [
    'onet_soc_code',
    'element_id',
    'importance',
    'level',
  ]);
  const known = input.taxonomy.known(activities, 'onet_soc_code', WORK_ACTIVITIES);
  addTable(
    input,
    WORK_ACTIVITIES,
    known.map((row) => ({
      code: row.onet_soc_code,
      element: row.element_id,
      importance: figure(row.importance, `work activities ${row.onet_soc_code}`),
      level: row.level === '' ? '' : figure(row.level, `work activities ${row.onet_soc_code}`),
    })),
  );
}

/** Joins the importance (IM) and level (LV) rows of each occupation and element. */
function fromScales(
  { taxonomy, report }: Input,
  table: Table,
  rows: readonly Row<(typeof WORKBOOK_COLUMNS)[number]>[],
): Rating[] {
  const known = taxonomy.known(rows, 'O*NET-SOC Code', table);
  const pairs = groupBy(known, (row) => `${row['O*NET-SOC Code']} ${row['Element ID']}`);
  const ratings: Rating[] = [];
  for (const [pair, scales] of pairs) {
    const importance = scales.find((row) => row['Scale ID'] === 'IM');
    const level = scales.find((row) => row['Scale ID'] === 'LV');
    if (scales.length !== 2 || !importance || !level)
      throw new Error(`${table.path}, ${pair}: not one IM and one LV row`);
    if (importance['Recommend Suppress'] === 'Y') {
      report.dropped(table.path, 'importance that O*NET recommends to suppress', pair);
      continue;
    }
    const withheld = levelWithheld(level);
    if (withheld) report.dropped(table.path, withheld, pair);
    const [code, element] = pair.split(' ') as [string, string];
    ratings.push({
      code,
      element,
      importance: figure(importance['Data Value'], `${table.path} ${pair}`),
      level: withheld ? '' : figure(level['Data Value'], `${table.path} ${pair}`),
    });
  }
  return ratings;
}

function levelWithheld(row: Row<'Recommend Suppress' | 'Not Relevant'>): string | null {
  if (row['Recommend Suppress'] === 'Y') return 'level that O*NET recommends to suppress';
  if (row['Not Relevant'] === 'Y') return 'level that O*NET marks not relevant';
  return null;
}

function addTable({ tables }: Input, table: RatingTable, ratings: readonly Rating[]): void {
  const elements = [...new Set(ratings.map((rating) => rating.element))].sort();
  const rows = [...groupBy(ratings, (rating) => rating.code)].map(([code, group]) => {
    const row: Row = { code };
    for (const { element, importance, level } of group) {
      if (row[element] !== undefined) throw new Error(`${table.path}: two ratings for ${code} ${element}`);
      row[element] = level === '' ? importance : `${importance} ${level}`;
    }
    return row;
  });
  tables.add(table, rows, elements);
}
