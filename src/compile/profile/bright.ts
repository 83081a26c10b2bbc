import type { BrightReason } from '../../domain/occupation.ts';
import { BRIGHT } from '../tables/occupation-tables.ts';
import { rowBy, type TableTexts } from '../tables.ts';

/** Reasons for a bright outlook by occupation. */
export function brightLookup(tables: TableTexts): (code: string) => BrightReason[] {
  const rows = rowBy(tables, BRIGHT, 'code');
  return (code) => {
    const row = rows.get(code);
    const reasons: [holds: boolean | undefined, reason: BrightReason][] = [
      [row?.rapid_growth, 'Rapid Growth'],
      [row?.numerous_openings, 'Numerous Job Openings'],
      [row?.new_and_emerging, 'New and Emerging'],
    ];
    return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
  };
}
