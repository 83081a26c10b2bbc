import type { YearsAfter } from '../../../src/domain/outcomes.ts';
import type { Report } from '../report.ts';

/** The value of `cohort` in rows of all who left, whatever the year. */
export const ALL_COHORTS = '0';

/** What the files' status flags say of a cell. */
const REASONS: Record<string, string> = {
  '5': 'the source withholds the figure (status 5)',
  '-1': 'the source cannot have the figure yet (status -1)',
};

/** Names of a year's columns in the source. */
export type YearColumn<N extends string> = `y${YearsAfter}_${N}`;
export type StatusColumn<N extends string> = `status_y${YearsAfter}_${N}`;

/**
 * Whether a figure is published; where it is not, the report says so.
 * @param status the flag of the figure's column.
 * @throws Error for a flag that is none of the source's.
 */
export function isPublished(status: string, table: string, where: string, report: Report): boolean {
  if (status === '1') return true;
  const reason = REASONS[status];
  if (reason === undefined) throw new Error(`${where}: "${status}" is no known status`);
  report.dropped(table, reason, where);
  return false;
}
