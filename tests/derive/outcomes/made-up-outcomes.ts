import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { deriveOutcomes } from '../../../data/derive/outcomes/derive-outcomes.ts';
import { Report } from '../../../data/derive/report.ts';
import { cellsOf } from '../../fixtures/cells.ts';

const YEARS = [1, 5, 10];
const EARNED = YEARS.flatMap((y) => [`y${y}_p25_earnings`, `y${y}_p50_earnings`, `y${y}_p75_earnings`]);
const FIGURES = [
  ...YEARS.flatMap((y) => [`y${y}_emp`, `y${y}_nonemp`]),
  ...EARNED,
  ...['emp', 'nonemp', 'earn'].flatMap((each) => YEARS.map((y) => `status_y${y}_${each}`)),
];

/** The figures of one row of the source, all of them published unless said otherwise. */
const PUBLISHED: Record<string, string> = Object.fromEntries(
  FIGURES.map((column, i) => [column, column.startsWith('status') ? '1' : String(1000 * (i + 1))]),
);

function csv(columns: readonly string[], rows: readonly Record<string, string>[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

export type Changes = Record<'group' | 'broad' | 'late' | 'sector' | 'total', Record<string, string>>;

/** The source with one three-digit group, its two-digit group, two cohorts and one sector. */
function files(changes: Partial<Changes>): Record<string, string> {
  const all = { cohort: '0', cohort_years: '16', ...PUBLISHED };
  const broad = { ...all, dod_occ_code_level: '2', dod_occ_code: '10X' };
  const grades = { paygrade_level: 'X', paygrade: 'E1-E9' };
  const early = { ...broad, ...grades, cohort: '2000', cohort_years: '4' };
  const late = { ...early, cohort: '2004', status_y10_earn: '-1', ...changes.late };
  const keys = ['cohort', 'cohort_years', 'dod_occ_code_level', 'dod_occ_code'];
  return {
    'label_dod_occ_code.csv':
      'dod_occ_code,label,dod_occ_code_level\n10X,"Infantry, Gun Crews",2\n101,"Infantry, General ",3\n',
    'label_dod_occ_code_w_mosc.csv':
      'dod_occ_code,dod_occ_code_level,label,moc_code,moc_code_label,moc_code_status,start_date,end_date\n' +
      '10X,2,"Infantry, Gun Crews",See below,See below,See below,See below,See below\n' +
      '101,3,"Infantry, General",11B,Infantryman,A,196505,999912\n' +
      '101,3,"Infantry, General",11M,Fighting Vehicle Infantryman,O,198203,200409\n',
    'label_industry.csv': 'industry,label,ind_level\n00,All NAICS Sectors,A\n23,Construction,N\n',
    'release_schema.csv':
      'Table,Variable,Type,Label\nVEOO3,y1_p50_earnings,Num,Earnings 50th Percentile in year 1 (2018 Dollars)\n',
    'veoo3.csv': csv(
      [...keys, ...FIGURES],
      [{ ...all, dod_occ_code_level: '3', dod_occ_code: '101', ...changes.group }],
    ),
    'veoo2p.csv': csv(
      [...keys, 'paygrade_level', 'paygrade', ...FIGURES],
      [{ ...broad, ...grades, ...changes.broad }, early, late],
    ),
    'veoo2ns.csv': csv(
      [...keys, 'ind_level', 'industry', ...FIGURES],
      [
        { ...broad, ind_level: 'A', industry: '00', ...changes.total },
        { ...broad, ind_level: 'N', industry: '23', ...changes.sector },
      ],
    ),
  };
}

/** Derives the tables of a made-up source. @returns the rows of a table by name, and the report's text. */
export async function derived(changes: Partial<Changes> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'outcomes-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'veo-2020'));
  for (const [name, content] of Object.entries(files(changes)))
    writeFileSync(join(dir, 'veo-2020', name), content);
  const report = new Report();
  const texts = await deriveOutcomes(dir, report);
  return {
    rows: (name: string) => cellsOf(texts.get(`outcomes/${name}.tsv`) ?? ''),
    report: report.text(),
  };
}
