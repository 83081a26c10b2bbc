import type { Row } from '../../../src/data/table.ts';
import { resolveLines } from './aggregates.ts';
import { groupBy } from './group.ts';
import { type Input, tablePath } from './tables.ts';

/**
 * clusters.tsv: career clusters and sub-clusters of each 2018 SOC code. The source lists 28 detailed codes
 * only under an aggregate (13-1020 for 13-1021); each gets its aggregate's clusters (see resolveLines).
 */
export async function deriveClusters({ sources, taxonomy, tables, report }: Input): Promise<void> {
  const source = await sources.sheet(
    'career-clusters/SOC_Career_Clusters_Crosswalk.xlsx',
    'SOC - CC - Sub-Clusters',
    ['SOC Code', 'Career Cluster', 'Sub-Cluster'],
  );
  const byLine = groupBy(source, (row) => row['SOC Code']!.trim());
  const socs = new Set(taxonomy.socs.values());
  const lineOf = resolveLines(socs, byLine.keys());
  const rows: Row[] = [];
  for (const soc of socs) {
    const line = lineOf.get(soc);
    if (!line) report.dropped(tablePath('clusters'), 'SOC code that the source does not list', soc);
    for (const row of byLine.get(line ?? '') ?? []) {
      rows.push({ soc, cluster: row['Career Cluster']!.trim(), sub_cluster: row['Sub-Cluster']!.trim() });
    }
  }
  tables.add('clusters', ['soc', 'cluster', 'sub_cluster'], rows, ['soc', 'cluster', 'sub_cluster']);
}
