/**
 * Where a reader was on a page, kept in the entry of the browser's history: it survives a reload and needs no storage.
 */
interface Place {
  scroll?: number;
  /** The address of the link that was followed from here. */
  left?: string;
}

/** Notes how far the page is scrolled and which link has the focus. */
export function rememberPlace(): void {
  const focused = document.activeElement;
  const left = focused instanceof HTMLAnchorElement ? focused.getAttribute('href') : null;
  const state: object = typeof history.state === 'object' && history.state ? history.state : {};
  const place: Place = { scroll: Math.round(window.scrollY), ...(left && { left }) };
  try {
    history.replaceState({ ...state, ...place }, '');
  } catch {
    // Browsers refuse when this happens too often; then the place of a moment ago is good enough.
  }
}

/** What was noted for the current entry. */
export function rememberedPlace(): Place {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  const { scroll, left } = state as Record<string, unknown>;
  return {
    ...(typeof scroll === 'number' && { scroll }),
    ...(typeof left === 'string' && { left }),
  };
}
