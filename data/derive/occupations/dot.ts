import { DOT } from '../../../src/compile/tables/name-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/** dot.tsv: titles of the Dictionary of Occupational Titles, by occupation. */
export async function deriveDot({ sources, taxonomy, tables }: Input): Promise<void> {
  const source = await sources.sheet(fileOf('dot', 'DOT_to_ONET_SOC.xlsx'), 'O-NET-SOC 2019 Crosswalks', [
    'DOT Code',
    'DOT Title',
    'O*NET-SOC 2019 Code',
  ]);
  const rows = taxonomy.known(source, 'O*NET-SOC 2019 Code', DOT).map((row) => ({
    code: row['O*NET-SOC 2019 Code'],
    dot: row['DOT Code'],
    title: row['DOT Title'],
  }));
  tables.add(DOT, rows);
}
