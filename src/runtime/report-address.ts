/** The id of the heading under which a reader writes down an error. */
export const REPORT_ID = 'report';

/** Where that is. */
export const REPORT_PATH = `/about#${REPORT_ID}`;

/** What the entry of the browser's history keeps of the page that a report is about: it is in no address, and goes nowhere. */
export function reportState(to: string, page: string): { reportOf?: string } {
  return to.endsWith(REPORT_PATH) ? { reportOf: page } : {};
}

/** The address of the page that the report was opened from; undefined where that is not known. */
export function reportedPage(): string | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('reportOf' in state)) return undefined;
  return typeof state.reportOf === 'string' ? state.reportOf : undefined;
}
