import { JOB_ZONES } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/** job-zones.tsv: how much preparation an occupation needs, 1 (little) to 5 (extensive). */
export function deriveJobZones({ sources, taxonomy, tables }: Input): void {
  const source = sources.tsv(fileOf('onet', 'Job Zones.txt'), ['O*NET-SOC Code', 'Job Zone']);
  const rows = taxonomy.known(source, 'O*NET-SOC Code', JOB_ZONES).map((row) => {
    const zone = row['Job Zone'];
    if (!/^[1-5]$/.test(zone)) throw new Error(`Job Zones, ${row['O*NET-SOC Code']}: "${zone}"`);
    return { code: row['O*NET-SOC Code'], zone };
  });
  tables.add(JOB_ZONES, rows);
}
