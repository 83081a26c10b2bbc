import { HORIZONS } from '../../../src/compile/tables/outcome-tables.ts';
import { YEARS_AFTER } from '../../../src/domain/outcomes.ts';
import { fileOf } from '../read.ts';
import type { Input } from './derive-outcomes.ts';
import { yearsCell } from './earnings.ts';
import { ALL_COHORTS, type StatusColumn } from './status.ts';

const NOT_YET = '-1';

/**
 * horizons.tsv: of whom the figures of so many years after leaving are. The rows of all who left are shown, but who left
 * late has not been gone for ten years: the file with the finest cohorts (veoo2p, four years each) flags which of them
 * have figures. The year of the dollars is in the files' own description of their columns.
 */
export function deriveHorizons({ sources, tables }: Input): void {
  const statuses = YEARS_AFTER.map((years): StatusColumn<'earn'> => `status_y${years}_earn`);
  const source = sources.csv(fileOf('veteran-outcomes', 'veoo2p.csv'), [
    'cohort',
    'cohort_years',
    ...statuses,
  ]);
  const single = source.filter(({ cohort }) => cohort !== ALL_COHORTS);
  const dollars = dollarsYear(sources);
  const rows = YEARS_AFTER.map((years) => {
    const counted = single.filter((row) => row[`status_y${years}_earn`] !== NOT_YET);
    const starts = counted.map(({ cohort }) => Number(cohort));
    const ends = counted.map((row) => Number(row.cohort) + Number(row.cohort_years) - 1);
    return {
      years: yearsCell(years),
      left_from: String(Math.min(...starts)),
      left_to: String(Math.max(...ends)),
      dollars,
    };
  });
  tables.add(HORIZONS, rows);
}

/** @throws Error unless all earnings are in the dollars of one year. */
function dollarsYear(sources: Input['sources']): string {
  const file = fileOf('veteran-outcomes', 'release_schema.csv');
  const earnings = sources
    .csv(file, ['Table', 'Variable', 'Label'])
    .filter(({ Variable }) => Variable.endsWith('_earnings'));
  const found = new Set(earnings.map(({ Label }) => /\((\d{4}) Dollars\)$/.exec(Label)?.[1] ?? Label));
  const [year, ...others] = found;
  if (year === undefined || others.length > 0)
    throw new Error(`${file}: found dollars of ${[...found].join(', ')}, expected those of one year`);
  return year;
}
