import { expect, test } from 'vitest';
import { deriveClusters } from '../../../data/derive/occupations/clusters.ts';
import { sourceFolder, written } from '../source-folder.ts';
import { workbook } from '../workbook.ts';

test('a SOC code that the clusters list only under an aggregate gets the aggregate’s', async () => {
  const input = sourceFolder(
    {
      'career-clusters/SOC_Career_Clusters_Crosswalk.xlsx': workbook('SOC - CC - Sub-Clusters', [
        ['SOC Code', 'Career Cluster', 'Sub-Cluster'],
        ['13-1020', 'Supply Chain &amp; Transportation', 'Purchasing &amp; Sales'],
      ]),
    },
    { '13-1021.00': 'Buyers', '45-3031.00': 'Fishers' },
  );
  await deriveClusters(input);
  expect(written(input, 'clusters')).toEqual([
    { soc: '13-1021', cluster: 'Supply Chain & Transportation', sub_cluster: 'Purchasing & Sales' },
  ]);
  expect(input.report.text()).toContain(
    'clusters.tsv: SOC code that the source does not list: 1 (first: 45-3031)',
  );
});
