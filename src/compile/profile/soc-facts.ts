import type { Cluster } from '../../domain/career.ts';
import type { Major } from '../../domain/occupation.ts';
import { CIP, MAJORS } from '../tables/name-tables.ts';
import { CLUSTERS } from '../tables/occupation-tables.ts';
import { MAJOR_LINES } from '../tables/word-tables.ts';
import { groupRows, optionalRowsOf, requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';

/** College majors by SOC code, each with our line on it. */
export function majorsLookup(tables: TableTexts): (soc: string) => Major[] {
  const titles = rowBy(tables, CIP, 'cip');
  const majors = rowBy(tables, MAJORS, 'soc');
  const lines = new Map(optionalRowsOf(tables, MAJOR_LINES).map(({ cip, line }) => [cip, line]));
  return (soc) =>
    (majors.get(soc)?.cips ?? []).map((cip) => ({
      cip,
      title: requiredRow(CIP, titles, cip, MAJORS.path).title,
      line: lines.get(cip) ?? null,
    }));
}

/** Career clusters by SOC code. */
export function clustersLookup(tables: TableTexts): (soc: string) => Cluster[] {
  const rows = groupRows(rowsOf(tables, CLUSTERS), 'soc');
  return (soc) => (rows.get(soc) ?? []).map((row) => ({ cluster: row.cluster, subCluster: row.sub_cluster }));
}
