import { LOCAL_PAY } from '../../../src/compile/tables/place-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import { figure } from '../occupations/number.ts';
import type { Input } from './derive-places.ts';
import { isTerritory, type LocalRow, readAreaRows, type StateRow } from './source-files.ts';

/**
 * Since 2025 BLS publishes high wages without a cap, and some rest on few answers: from so many times the median on, a
 * 75th percentile is left out. 90th percentiles are not taken at all.
 */
const ABSURD = 3;

type LocalCells = CellsOf<typeof LOCAL_PAY> & Record<string, string>;

/**
 * pay.tsv: what each occupation pays in each place, and how many have it there.
 * @param areas the codes of areas.tsv, in its order.
 */
export function deriveLocalPay(input: Input, states: readonly StateRow[], areas: readonly string[]): void {
  const known = new Set(areas);
  const rows = new Map<string, LocalCells>();
  const add = (row: LocalRow, jobs: string) => {
    const where = `${row.soc} in ${row.area}`;
    if (isTerritory(row.area)) {
      input.report.dropped(LOCAL_PAY.path, 'figures of a territory that the file of states has', where);
      return;
    }
    if (!known.has(row.area)) throw new Error(`${LOCAL_PAY.path}: no name is known of area ${row.area}`);
    const cell = cellOf(row, jobs, where, input);
    if (cell === '') return;
    const own = rows.get(row.soc) ?? { line: row.soc };
    if (own[row.area] !== undefined) throw new Error(`${LOCAL_PAY.path}: ${where} has two rows`);
    own[row.area] = cell;
    rows.set(row.soc, own);
  };
  for (const row of states) add(row, row.jobs_1000);
  // Of areas it is not published.
  for (const row of readAreaRows(input)) add(row, '');
  input.tables.add(LOCAL_PAY, [...rows.values()], areas);
}

/** Seven figures as the table writes them; '' where there is none. */
function cellOf(row: LocalRow, jobs: string, where: string, { report }: Input): string {
  const [p10, p25, median, p75] = [row.a_pct10, row.a_pct25, row.a_median, row.a_pct75];
  const pay = [p10, p25, median, p75].filter((wage) => wage !== '').map(Number);
  if (pay.some((wage, i) => i > 0 && wage < pay[i - 1]!))
    throw new Error(`${LOCAL_PAY.path}: the percentiles of ${where} are out of order`);
  const isAbsurd = p75 !== '' && Number(p75) >= ABSURD * Number(median);
  if (isAbsurd)
    report.dropped(LOCAL_PAY.path, `75th percentile of ${ABSURD} times the median or more`, where);
  const figures = [row.emp, jobs, row.loc_quotient, p10, p25, median, isAbsurd ? '' : p75];
  if (figures.every((text) => text === '')) {
    report.dropped(LOCAL_PAY.path, 'neither jobs nor pay', where);
    return '';
  }
  return figures.map((text) => text && figure(text, where)).join(',');
}
