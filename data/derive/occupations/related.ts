import { RELATED } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import type { Input } from './tables.ts';

const TIERS: Record<string, string> = {
  'Primary-Short': 'primary_short',
  'Primary-Long': 'primary_long',
  Supplemental: 'supplemental',
};

/** related.tsv: O*NET's related occupations by tier, in its order, most related first; codes parted by spaces. */
export function deriveRelated({ sources, taxonomy, tables }: Input): void {
  const file = fileOf('onet', 'Related Occupations.txt');
  const source = sources.tsv(file, ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index']);
  const table = RELATED;
  const known = taxonomy.known(
    taxonomy.known(source, 'O*NET-SOC Code', table),
    'Related O*NET-SOC Code',
    table,
  );
  const rows = [...groupBy(known, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    const ordered = [...group].sort((a, b) => Number(a.Index) - Number(b.Index));
    const row: Row = { code };
    for (const related of ordered) {
      const column = TIERS[related['Relatedness Tier']];
      if (!column) throw new Error(`${file}, ${code}: unknown tier ${related['Relatedness Tier']}`);
      const before = row[column];
      const next = related['Related O*NET-SOC Code'];
      row[column] = before === undefined ? next : `${before} ${next}`;
    }
    return row;
  });
  tables.add(RELATED, rows);
}
