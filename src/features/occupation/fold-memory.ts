import { listOf, text } from '../../data/shape.ts';

const openParts = listOf(text);

/**
 * The parts that were open when this page was left, kept in the entry of the browser's history, so that whoever comes back
 * finds what they were reading; undefined where they were as they are at first.
 */
export function rememberedFolds(): ReadonlySet<string> | undefined {
  // Rendered ahead, a page has no history.
  const state: unknown = globalThis.history?.state;
  if (typeof state !== 'object' || state === null || !('open' in state)) return undefined;
  return openParts(state.open) ? new Set(state.open) : undefined;
}

/** Keeps which parts are open. */
export function rememberFolds(open: ReadonlySet<string>): void {
  const state: object = typeof history.state === 'object' && history.state ? history.state : {};
  try {
    history.replaceState({ ...state, open: [...open] }, '');
  } catch {
    // Browsers refuse when this happens too often; what was kept before is good enough.
  }
}
