import { INDUSTRIES, SECTORS } from '../../../src/compile/tables/outcome-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import { YEARS_AFTER } from '../../../src/domain/outcomes.ts';
import { figure } from '../occupations/number.ts';
import { fileOf } from '../read.ts';
import type { Input } from './derive-outcomes.ts';
import { type Employed, yearsCell } from './earnings.ts';
import { ALL_COHORTS, isPublished, type StatusColumn, type YearColumn } from './status.ts';

/** The level of a sector, and of all of them together. */
const SECTOR = 'N';
const ALL = 'A';

type IndustryColumn = YearColumn<'emp' | 'p50_earnings'> | StatusColumn<'emp' | 'earn'>;

const COLUMNS: IndustryColumn[] = YEARS_AFTER.flatMap((years): IndustryColumn[] => [
  `y${years}_emp`,
  `y${years}_p50_earnings`,
  `status_y${years}_emp`,
  `status_y${years}_earn`,
]);

/**
 * industries.tsv: where people of the two-digit groups worked (veoo2ns); sectors.tsv: what the sectors are called.
 * @param employed what the earnings' files say; the line of all sectors must say the same.
 */
export function deriveIndustries({ sources, tables, report }: Input, employed: Employed): void {
  const labels = sources.csv(fileOf('veteran-outcomes', 'label_industry.csv'), [
    'industry',
    'label',
    'ind_level',
  ]);
  tables.add(
    SECTORS,
    labels
      .filter((row) => row.ind_level === SECTOR)
      .map((row) => ({ sector: row.industry, title: row.label.trim() })),
  );
  const file = fileOf('veteran-outcomes', 'veoo2ns.csv');
  const source = sources.csv(file, ['cohort', 'dod_occ_code', 'ind_level', 'industry', ...COLUMNS]);
  const rows: CellsOf<typeof INDUSTRIES>[] = [];
  for (const row of source.filter(({ cohort }) => cohort === ALL_COHORTS)) {
    const { dod_occ_code: group, industry: sector } = row;
    for (const years of YEARS_AFTER) {
      const where = `${group}, sector ${sector}, year ${years}`;
      if (row.ind_level === ALL) {
        const known = employed(group, years);
        if (row[`y${years}_emp`] !== known)
          throw new Error(`${file}, ${where}: ${row[`y${years}_emp`]} people, of all pay grades ${known}`);
        continue;
      }
      const published = (status: string) => isPublished(status, INDUSTRIES.path, where, report);
      if (!published(row[`status_y${years}_emp`]) || !published(row[`status_y${years}_earn`])) continue;
      rows.push({
        group,
        years: yearsCell(years),
        sector,
        people: figure(row[`y${years}_emp`], where),
        median: figure(row[`y${years}_p50_earnings`], where),
      });
    }
  }
  tables.add(INDUSTRIES, rows);
}
