import { CIP, MAJORS } from '../../../src/compile/tables/name-tables.ts';
import { fileOf } from '../read.ts';
import { groupBy } from './group.ts';
import type { Input } from './tables.ts';

/** What the crosswalk writes where a major or an occupation has no match. */
const NO_MATCH = 'NO MATCH';

/**
 * majors.tsv: the college majors (CIP 2020) that lead to a 2018 SOC code; cip.tsv: their titles.
 * The official titles end in a full stop, which is left out.
 */
export function deriveMajors({ sources, taxonomy, tables, report }: Input): void {
  const source = sources.csv(fileOf('majors', 'CIP2020_SOC2018_Crosswalk.csv'), [
    'CIP2020Code',
    'CIP2020Title',
    'SOC2018Code',
    'SOC2018Title',
  ]);
  const socs = new Set(taxonomy.socs.values());
  const kept = source.filter((row) => {
    const pair = `${row.CIP2020Code} ${row.SOC2018Code}`;
    if (row.CIP2020Title === NO_MATCH || row.SOC2018Title === NO_MATCH) {
      report.dropped(MAJORS.path, 'the source says NO MATCH', pair);
      return false;
    }
    if (socs.has(row.SOC2018Code)) return true;
    report.dropped(MAJORS.path, 'not a 2018 SOC code of O*NET-SOC 2019', pair);
    return false;
  });
  const titles = new Map(kept.map((row) => [row.CIP2020Code, row.CIP2020Title.replace(/\.$/, '')]));
  tables.add(
    CIP,
    [...titles].map(([cip, title]) => ({ cip, title })),
  );
  const bySoc = groupBy(kept, (row) => row.SOC2018Code);
  const rows = [...bySoc].map(([soc, group]) => {
    const cips = group.map((row) => row.CIP2020Code).sort();
    if (new Set(cips).size < cips.length) throw new Error(`majors: a pair of ${soc} stands twice`);
    return { soc, cips: cips.join(' ') };
  });
  tables.add(MAJORS, rows);
}
