import type { JobZone } from '../../domain/occupation.ts';
import { JOB_ZONES } from '../tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/**
 * O*NET's five job zones in our own words. The times are those of the zones' ranges of specific vocational
 * preparation (SVP below 4, 4 to 6, 6 to 7, 7 to 8, 8 and more).
 */
const LABELS: Record<JobZone['zone'], string> = {
  1: 'Quick to learn: up to about three months',
  2: 'Some preparation: about three months to a year',
  3: 'Medium preparation: about one to two years of training or experience',
  4: 'Considerable preparation: about two to four years, often a bachelor’s degree',
  5: 'Long preparation: more than four years, often a graduate degree',
};

/** Job zone by occupation. */
export function jobZoneLookup(tables: TableTexts): (code: string) => JobZone | null {
  // The column allows 1 to 5 only.
  const zones = new Map(rowsOf(tables, JOB_ZONES).map((row) => [row.code, row.zone as JobZone['zone']]));
  return (code) => {
    const zone = zones.get(code);
    return zone === undefined ? null : { zone, label: LABELS[zone] };
  };
}
