import { type Input, tablePath } from './tables.ts';

/** job-zones.tsv: how much preparation an occupation needs, 1 (little) to 5 (extensive). */
export function deriveJobZones({ sources, taxonomy, tables }: Input): void {
  const source = sources.tsv('onet-30.1/Job Zones.txt', ['O*NET-SOC Code', 'Job Zone']);
  const rows = taxonomy.known(source, 'O*NET-SOC Code', tablePath('job-zones')).map((row) => {
    const zone = row['Job Zone']!;
    if (!/^[1-5]$/.test(zone)) throw new Error(`Job Zones, ${row['O*NET-SOC Code']}: "${zone}"`);
    return { code: row['O*NET-SOC Code']!, zone };
  });
  tables.add('job-zones', ['code', 'zone'], rows, ['code']);
}
