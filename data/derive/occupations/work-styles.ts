import { WORK_STYLES } from '../../../src/compile/tables/rating-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import type { Input } from './tables.ts';

/**
 * work-styles.tsv: one row an occupation, one column a style (see elements.tsv), each cell "impact rank":
 * impact from -3 to 3 (O*NET scale WI), rank 1 to 10 among the styles that set the occupation apart (scale DR),
 * left out for the others, which O*NET ranks 0.
 */
export function deriveWorkStyles({ sources, taxonomy, tables }: Input): void {
  const file = fileOf('onet', 'Work Styles.txt');
  const source = sources.tsv(file, ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value']);
  const known = taxonomy.known(source, 'O*NET-SOC Code', WORK_STYLES);
  const elements = [...new Set(known.map((row) => row['Element ID']))].sort();
  const rows = [...groupBy(known, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    if (group.length !== 2 * elements.length)
      throw new Error(`${file}, ${code}: not two figures for each style`);
    const row: Row = { code };
    for (const element of elements) {
      const value = (scale: string) => {
        const found = group.find((each) => each['Element ID'] === element && each['Scale ID'] === scale);
        return figure(found?.['Data Value'] ?? '', `${file}, ${code} ${element} ${scale}`);
      };
      const rank = value('DR');
      row[element] = rank === '0' ? value('WI') : `${value('WI')} ${rank}`;
    }
    return row;
  });
  tables.add(WORK_STYLES, rows);
}
