import { RATING_SOURCES } from '../../../src/compile/tables/rating-tables.ts';
import { RATED_GROUPS, type RatedGroup, type Rater } from '../../../src/domain/rating-source.ts';
import { fileOf, type Row } from '../read.ts';
import type { Input } from './tables.ts';

const COLUMNS = ['O*NET-SOC Code', 'Date', 'Domain Source'] as const;

type SourceRow = Row<(typeof COLUMNS)[number]>;

/** Who rates, by O*NET's words. Analysts rated anew what a change of its list of occupations had moved. */
const RATERS: Readonly<Record<string, Rater>> = {
  Incumbent: 'workers',
  'Occupational Expert': 'experts',
  Analyst: 'analysts',
  'Analyst - Transition': 'transition',
  'Machine Learning': 'machine',
  'AI/Expert': 'ai-and-experts',
};

const FILES: Readonly<Record<RatedGroup, string>> = {
  education: fileOf('onet', 'Education, Training, and Experience.txt'),
  skills: fileOf('onet-ratings', 'Skills.xlsx'),
  knowledge: fileOf('onet-ratings', 'Knowledge.xlsx'),
  work_styles: fileOf('onet', 'Work Styles.txt'),
  work_values: fileOf('onet', 'Work Values.txt'),
  interests: fileOf('onet', 'Interests.txt'),
};

/**
 * rating-sources.tsv: who rated each group of an occupation's figures, and in which year, as "workers 2023".
 * O*NET says it of every figure, and the same of all of an occupation's figures of one group.
 * @throws Error where it does not, or names raters that are not known here.
 */
export async function deriveRatingSources({ sources, taxonomy, tables }: Input): Promise<void> {
  const rows = new Map<string, Row>();
  for (const group of RATED_GROUPS) {
    const source = await rowsOf(sources, group);
    for (const row of taxonomy.known(source, 'O*NET-SOC Code', RATING_SOURCES)) {
      const code = row['O*NET-SOC Code'];
      const cells = rows.get(code) ?? { code };
      rows.set(code, cells);
      const cell = ratedBy(row, FILES[group]);
      if ((cells[group] ?? cell) !== cell) throw new Error(`${FILES[group]}, ${code}: rated twice`);
      cells[group] = cell;
    }
  }
  tables.add(RATING_SOURCES, [...rows.values()]);
}

/** The workbooks have one sheet, named as the file. */
function rowsOf(sources: Input['sources'], group: RatedGroup): Promise<SourceRow[]> | SourceRow[] {
  const path = FILES[group];
  const [, sheet] = /(\w+)\.xlsx$/.exec(path) ?? [];
  return sheet ? sources.sheet(path, sheet, COLUMNS) : sources.tsv(path, COLUMNS);
}

function ratedBy(row: SourceRow, file: string): string {
  const rater = RATERS[row['Domain Source']];
  const [, year] = /^\d\d\/(\d{4})$/.exec(row.Date) ?? [];
  if (!rater || !year)
    throw new Error(`${file}, ${row['O*NET-SOC Code']}: rated by "${row['Domain Source']}" in "${row.Date}"`);
  return `${rater} ${year}`;
}
