import { figure, record, text } from '../data/shape.ts';

/**
 * Where a reader was on a page, kept in the entry of the browser's history: it survives a reload and needs no storage.
 */
interface Place {
  scroll?: number;
  /** The last part whose heading was above the window, and how far: what stands above it may have grown or not come yet. */
  part?: { id: string; top: number };
  /** The address of the link that was followed from here. */
  left?: string;
}

const isPart = record<NonNullable<Place['part']>>({ id: text, top: figure });

/** Notes how far the page is scrolled and which link has the focus. */
export function rememberPlace(): void {
  const focused = document.activeElement;
  const left = focused instanceof HTMLAnchorElement ? focused.getAttribute('href') : null;
  const state: object = typeof history.state === 'object' && history.state ? history.state : {};
  const part = partAbove();
  const place: Place = {
    scroll: Math.round(window.scrollY),
    ...(part && { part }),
    ...(left && { left }),
  };
  try {
    history.replaceState({ ...state, ...place }, '');
  } catch {
    // Browsers refuse when this happens too often; then the place of a moment ago is good enough.
  }
}

function partAbove(): Place['part'] {
  const tops = [...document.querySelectorAll('main h2[id]')].map((heading) => ({
    id: heading.id,
    top: Math.round(heading.getBoundingClientRect().top),
  }));
  return tops.filter(({ top }) => top <= 0).at(-1);
}

/** What was noted for the current entry. */
export function rememberedPlace(): Place {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  const { scroll, part, left } = state as Record<string, unknown>;
  return {
    ...(typeof scroll === 'number' && { scroll }),
    ...(isPart(part) && { part }),
    ...(typeof left === 'string' && { left }),
  };
}
