import { RATING_SOURCES } from '../../../src/compile/tables/rating-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
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

const FILES: Readonly<Record<RatedGroup, readonly ['onet' | 'onet-ratings', string]>> = {
  education: ['onet', 'Education, Training, and Experience.txt'],
  skills: ['onet-ratings', 'Skills.xlsx'],
  knowledge: ['onet-ratings', 'Knowledge.xlsx'],
  work_styles: ['onet', 'Work Styles.txt'],
  work_values: ['onet', 'Work Values.txt'],
  interests: ['onet', 'Interests.txt'],
};

/**
 * rating-sources.tsv: who rated each group of an occupation's figures, and in which year, as "workers 2023".
 * O*NET says it of every figure, and the same of all of an occupation's figures of one group.
 * @throws Error where it does not, or names raters that are not known here.
 */
export async function deriveRatingSources({ sources, taxonomy, tables }: Input): Promise<void> {
  const rows = new Map<string, Row>();
  for (const group of RATED_GROUPS) {
    const file = fileOf(...FILES[group]);
    const rated = sources.isKept(file)
      ? keptRaters(sources, group)
      : taxonomy
          .known(await readRows(sources, file), 'O*NET-SOC Code', RATING_SOURCES)
          .map((row) => [row['O*NET-SOC Code'], ratedBy(row, file)] as const);
    for (const [code, cell] of rated) {
      const cells = rows.get(code) ?? { code };
      rows.set(code, cells);
      if ((cells[group] ?? cell) !== cell) throw new Error(`${file}, ${code}: rated twice`);
      cells[group] = cell;
    }
  }
  tables.add(RATING_SOURCES, [...rows.values()]);
}

/** Who rated what is not among the files given: it stays as it is. */
function keptRaters(sources: Input['sources'], group: RatedGroup): (readonly [string, string])[] {
  return rowsOf(sources.kept!, RATING_SOURCES).flatMap((row) =>
    row[group] === null ? [] : [[row.code, RATING_SOURCES.columns[group].write(row[group])] as const],
  );
}

/** The workbooks have one sheet, named as the file. */
function readRows(sources: Input['sources'], path: string): Promise<SourceRow[]> | SourceRow[] {
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
