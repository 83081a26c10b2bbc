import type { Row } from '../../../src/data/table.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import { type Input, tablePath } from './tables.ts';

/**
 * interests.tsv and work-values.tsv: one row an occupation, one column an element (see elements.tsv), 1 to 7.
 * O*NET's high-point rows name the highest of the same figures again, and are left out.
 */
export function deriveInterests(input: Input): void {
  addScores(input, 'interests', 'onet-30.1/Interests.txt', 'OI', 'IH');
  addScores(input, 'work-values', 'onet-30.1/Work Values.txt', 'EX', 'VH');
}

function addScores(
  { sources, taxonomy, tables, report }: Input,
  name: string,
  file: string,
  scale: string,
  highPoint: string,
): void {
  const source = sources.tsv(file, ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value']);
  const scores = taxonomy.known(source, 'O*NET-SOC Code', tablePath(name)).filter((row) => {
    if (row['Scale ID'] === scale) return true;
    if (row['Scale ID'] !== highPoint) throw new Error(`${file}: unknown scale ${row['Scale ID']}`);
    report.dropped(tablePath(name), 'high point', `${row['O*NET-SOC Code']} ${row['Element ID']}`);
    return false;
  });
  const elements = [...new Set(scores.map((row) => row['Element ID']!))].sort();
  const rows = [...groupBy(scores, (row) => row['O*NET-SOC Code']!)].map(([code, group]) => {
    const row: Row = { code };
    for (const score of group) row[score['Element ID']!] = figure(score['Data Value']!, `${file}, ${code}`);
    return row;
  });
  tables.add(name, ['code', ...elements], rows, ['code']);
}
