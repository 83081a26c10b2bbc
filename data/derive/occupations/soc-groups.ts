import { SOC_GROUPS } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf, RELEASED, type Row } from '../read.ts';
import type { Input } from './tables.ts';

const levels = [
  ['major', 'Major Group'],
  ['minor', 'Minor Group'],
  ['broad', 'Broad Group'],
  ['detailed', 'Detailed Occupation'],
] as const;

/**
 * soc-groups.tsv: the four levels of the 2018 SOC with titles.
 * The parent is the last group of the level above in the official order, not cut from the digits: the minor
 * groups 15-1200, 31-1100 and 51-5100 do not end in three zeros.
 */
export async function deriveSocGroups({ sources, taxonomy, tables, report }: Input): Promise<void> {
  const year = RELEASED.soc.release;
  // The title's column has no heading in the official file.
  const columns = [...levels.map(([, column]) => column), ''];
  const structure = await sources.sheet(
    fileOf('soc', `soc_structure_${year}.xlsx`),
    `${year} Structure`,
    columns,
  );
  const rows: Row[] = [];
  const current: string[] = [];
  for (const row of structure) {
    const depth = levels.findIndex(([, column]) => row[column] !== '');
    if (depth < 0) {
      report.dropped(SOC_GROUPS.path, 'no code', row[''] ?? '');
      continue;
    }
    const [level, column] = levels[depth]!;
    current.length = depth;
    current[depth] = row[column]!;
    rows.push({ code: row[column]!, level, parent: current[depth - 1] ?? '', title: row['']! });
  }
  const codes = new Set(rows.map((row) => row.code));
  for (const [code, soc] of taxonomy.socs) {
    if (!codes.has(soc))
      throw new Error(`soc-groups: ${code} belongs to ${soc}, which the SOC structure lacks`);
  }
  tables.add(SOC_GROUPS, rows);
}
