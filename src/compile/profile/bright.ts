import type { BrightReason } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';

const REASONS: readonly [column: string, reason: BrightReason][] = [
  ['rapid_growth', 'Rapid Growth'],
  ['numerous_openings', 'Numerous Job Openings'],
  ['new_and_emerging', 'New and Emerging'],
];

/** Reasons for a bright outlook by occupation. */
export function brightLookup(tables: TableTexts): (code: string) => BrightReason[] {
  const columns = REASONS.map(([column]) => column);
  const rows = rowBy(requiredRows(tables, 'occupations/bright.tsv', ['code', ...columns]), 'code');
  return (code) => REASONS.filter(([column]) => rows.get(code)?.[column] === 'Y').map(([, reason]) => reason);
}
