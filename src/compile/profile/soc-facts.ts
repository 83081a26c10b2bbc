import type { Cluster, Major } from '../../domain/occupation.ts';
import { requiredRows, rowBy, rowsBy, type TableTexts } from '../tables.ts';

/** College majors by SOC code. */
export function majorsLookup(tables: TableTexts): (soc: string) => Major[] {
  const titles = new Map(
    requiredRows(tables, 'occupations/cip.tsv', ['cip', 'title']).map((row) => [row.cip!, row.title!]),
  );
  const majors = rowBy(requiredRows(tables, 'occupations/majors.tsv', ['soc', 'cips']), 'soc');
  return (soc) =>
    (majors.get(soc)?.cips ?? '')
      .split(' ')
      .filter((cip) => cip !== '')
      .map((cip) => {
        const title = titles.get(cip);
        if (title === undefined) throw new Error(`major ${cip} of ${soc} is not in cip.tsv`);
        return { cip, title };
      });
}

/** Career clusters by SOC code. */
export function clustersLookup(tables: TableTexts): (soc: string) => Cluster[] {
  const rows = rowsBy(
    requiredRows(tables, 'occupations/clusters.tsv', ['soc', 'cluster', 'sub_cluster']),
    'soc',
  );
  return (soc) =>
    (rows.get(soc) ?? []).map((row) => ({ cluster: row.cluster!, subCluster: row.sub_cluster! }));
}
