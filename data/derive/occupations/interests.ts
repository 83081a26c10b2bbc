import { INTERESTS, WORK_VALUES } from '../../../src/compile/tables/rating-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import type { Input } from './tables.ts';

/**
 * interests.tsv and work-values.tsv: one row an occupation, one column an element (see elements.tsv), 1 to 7.
 * O*NET's high-point rows name the highest of the same figures again, and are left out.
 */
export function deriveInterests(input: Input): void {
  addScores(input, INTERESTS, fileOf('onet', 'Interests.txt'), 'OI', 'IH');
  const values = fileOf('onet', 'Work Values.txt');
  // Not published since O*NET 30.2.
  if (!input.sources.isKept(values)) addScores(input, WORK_VALUES, values, 'EX', 'VH');
}

function addScores(
  { sources, taxonomy, tables, report }: Input,
  table: typeof INTERESTS | typeof WORK_VALUES,
  file: string,
  scale: string,
  highPoint: string,
): void {
  const source = sources.tsv(file, ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value']);
  const scores = taxonomy.known(source, 'O*NET-SOC Code', table).filter((row) => {
    if (row['Scale ID'] === scale) return true;
    if (row['Scale ID'] !== highPoint) throw new Error(`${file}: unknown scale ${row['Scale ID']}`);
    report.dropped(table.path, 'high point', `${row['O*NET-SOC Code']} ${row['Element ID']}`);
    return false;
  });
  const elements = [...new Set(scores.map((row) => row['Element ID']))].sort();
  const rows = [...groupBy(scores, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    const row: Row = { code };
    for (const score of group) row[score['Element ID']] = figure(score['Data Value'], `${file}, ${code}`);
    return row;
  });
  tables.add(table, rows, elements);
}
