import { EARNINGS } from '../../../src/compile/tables/outcome-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import { YEARS_AFTER, type YearsAfter } from '../../../src/domain/outcomes.ts';
import { figure } from '../occupations/number.ts';
import { fileOf, type Row } from '../read.ts';
import type { Input } from './derive-outcomes.ts';
import { ALL_COHORTS, isPublished, type StatusColumn, type YearColumn } from './status.ts';

const PERCENTILES = ['p25_earnings', 'p50_earnings', 'p75_earnings'] as const;

export type FigureColumn =
  | YearColumn<'emp' | 'nonemp' | (typeof PERCENTILES)[number]>
  | StatusColumn<'emp' | 'nonemp' | 'earn'>;

const COLUMNS: FigureColumn[] = YEARS_AFTER.flatMap((years): FigureColumn[] => [
  `y${years}_emp`,
  `y${years}_nonemp`,
  ...PERCENTILES.map((each) => `y${years}_${each}` as const),
  `status_y${years}_emp`,
  `status_y${years}_nonemp`,
  `status_y${years}_earn`,
]);

/** All pay grades together. */
const ALL_GRADES = 'E1-E9';

/** People with a job, as the source writes them: by group, then by years after leaving. */
export type Employed = (group: string, years: YearsAfter) => string | undefined;

/**
 * earnings.tsv: three-digit groups, for which the source has no pay grades (veoo3), then two-digit groups and all
 * occupations together by pay grade (veoo2p).
 * @returns the people with a job in each group, whatever their grade.
 */
export function deriveEarnings(input: Input): Employed {
  const byGroup = input.sources.csv(fileOf('veteran-outcomes', 'veoo3.csv'), [
    'cohort',
    'dod_occ_code_level',
    'dod_occ_code',
    ...COLUMNS,
  ]);
  const byGrade = input.sources.csv(fileOf('veteran-outcomes', 'veoo2p.csv'), [
    'cohort',
    'dod_occ_code_level',
    'dod_occ_code',
    'paygrade',
    ...COLUMNS,
  ]);
  const rows = [
    ...byGroup
      .filter((row) => row.cohort === ALL_COHORTS && row.dod_occ_code_level === '3')
      .flatMap((row) => earningsOf(row, ALL_GRADES, input)),
    ...byGrade
      .filter((row) => row.cohort === ALL_COHORTS)
      .flatMap((row) => earningsOf(row, row.paygrade, input)),
  ];
  input.tables.add(EARNINGS, rows);
  const people = new Map(
    rows.filter((row) => row.grades === ALL_GRADES).map((row) => [`${row.group} ${row.years}`, row.people]),
  );
  return (group, years) => people.get(`${group} ${yearsCell(years)}`);
}

function earningsOf(
  row: Row<FigureColumn | 'dod_occ_code'>,
  grades: string,
  { report }: Input,
): CellsOf<typeof EARNINGS>[] {
  const group = row.dod_occ_code;
  const seen = new Set<string>();
  return YEARS_AFTER.flatMap((years) => {
    const where = `${group} ${grades}, year ${years}`;
    const published = (status: string) => isPublished(status, EARNINGS.path, where, report);
    if (!published(row[`status_y${years}_emp`]) || !published(row[`status_y${years}_earn`])) return [];
    const columns = ['emp', ...PERCENTILES] as const;
    const figures = columns.map((each) => figure(row[`y${years}_${each}`], where));
    // The dental group's figures of year 10 are those of year 5, and more people than its two-digit group leaves room
    // for: a slip of the source.
    if (seen.has(figures.join(' '))) {
      report.dropped(EARNINGS.path, 'a year that repeats every figure of an earlier one', where);
      return [];
    }
    seen.add(figures.join(' '));
    const [people, p25, median, p75] = figures as [string, string, string, string];
    const rest = row[`status_y${years}_nonemp`] === '1' ? row[`y${years}_nonemp`] : '';
    const not_employed = rest && figure(rest, where);
    return [{ group, grades, years: yearsCell(years), people, not_employed, p25, median, p75 }];
  });
}

/** Years after leaving as the tables write them: "01", "05", "10". */
export function yearsCell(years: YearsAfter): string {
  return EARNINGS.columns.years.write(years);
}
