/** Whether one came back to this page, or loaded it again, and will be put where one was. */
export function hasPlace(): boolean {
  // A page that is rendered ahead was never left.
  if (import.meta.env.SSR) return false;
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'scroll' in state;
}
