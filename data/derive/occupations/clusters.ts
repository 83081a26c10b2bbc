import { CLUSTERS } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { resolveLines } from './aggregates.ts';
import { groupBy } from './group.ts';
import type { Input } from './tables.ts';

/**
 * clusters.tsv: career clusters and sub-clusters of each 2018 SOC code. The source lists 28 detailed codes
 * only under an aggregate (13-1020 for 13-1021); each gets its aggregate's clusters (see resolveLines).
 */
export async function deriveClusters({ sources, taxonomy, tables, report }: Input): Promise<void> {
  const source = await sources.sheet(
    fileOf('career-clusters', 'SOC_Career_Clusters_Crosswalk.xlsx'),
    'SOC - CC - Sub-Clusters',
    ['SOC Code', 'Career Cluster', 'Sub-Cluster'],
  );
  const byLine = groupBy(source, (row) => row['SOC Code'].trim());
  const socs = new Set(taxonomy.socs.values());
  const lineOf = resolveLines(socs, byLine.keys());
  const rows: Row[] = [];
  for (const soc of socs) {
    const line = lineOf.get(soc);
    if (!line) report.dropped(CLUSTERS.path, 'SOC code that the source does not list', soc);
    for (const row of byLine.get(line ?? '') ?? []) {
      rows.push({ soc, cluster: row['Career Cluster'].trim(), sub_cluster: row['Sub-Cluster'].trim() });
    }
  }
  tables.add(CLUSTERS, rows);
}
