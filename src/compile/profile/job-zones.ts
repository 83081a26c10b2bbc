import type { JobZone } from '../../domain/occupation.ts';
import { JOB_ZONES } from '../tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/** Job zone by occupation. */
export function jobZoneLookup(tables: TableTexts): (code: string) => JobZone | null {
  // The column allows 1 to 5 only.
  const zones = new Map(rowsOf(tables, JOB_ZONES).map((row) => [row.code, row.zone as JobZone['zone']]));
  return (code) => {
    const zone = zones.get(code);
    return zone === undefined ? null : { zone };
  };
}
