import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { hasKept } from '../runtime/device-storage.ts';
import { hasPlace } from '../runtime/has-place.ts';
import { EMPTY_REQUEST } from '../runtime/search-request.ts';
import { formatSearchUrl, parseSearchUrl } from '../runtime/search-url.ts';
import { SITE_BASE } from '../runtime/site-base.ts';
import { SEARCH_BOX_ID } from '../ui/search-box-id.ts';
import { takeOverLater } from '../ui/taken-over-later.tsx';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { AHEAD, FIRST_MOVES, OPENED } from './first.ts';
import { firstTouch } from './first-touch.ts';
import { loadTheRest } from './load-the-rest.ts';
import { hasTyped } from './typed-key.ts';
import { whatItNeeds } from './what-it-needs.ts';
import { bringWholeStyles } from './whole-styles.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/not-started.css';
import './styles/print.css';

const PATIENCE_MS = 800;

// What no page tells of.
const tell = (event: ErrorEvent | PromiseRejectionEvent) =>
  void import('./stray-faults.tsx').then((code) => code.tellStrayFault(event)).catch(() => {});
window.addEventListener('error', tell);
window.addEventListener('unhandledrejection', tell);

const base = SITE_BASE.replace(/\/$/, '');
const stores = createStores(FIRST_MOVES);
// What was typed before this script was there is kept as if it stood in the link, which shows its search from the start.
const typed = document.querySelector<HTMLInputElement>(`#${SEARCH_BOX_ID}`)?.value;
if (typed) {
  const asked = formatSearchUrl({ ...EMPTY_REQUEST, text: typed });
  const { origin, pathname } = window.location;
  history.replaceState(history.state, '', `${origin}${pathname}${asked}`);
}
stores.search.follow(parseSearchUrl(window.location.hash).request);
const root = document.getElementById('root')!;
if (OPENED) void openAt(OPENED);
else show(AHEAD);
loadTheRest(stores);
// Without its code what was typed waits for the next loading.
if (hasTyped()) void import('./typed-fields.ts').then((code) => code.restoreTyped()).catch(() => {});

/**
 * Draws a page once it can be drawn at once instead of in steps, each of which costs a slow phone: mostly all that it needs
 * has come before this script. Whoever waits longer is shown that something is on its way, as the frame shows it already;
 * a page that was rendered ahead can be read meanwhile.
 */
async function openAt(opened: NonNullable<typeof OPENED>): Promise<void> {
  const needed = whatItNeeds(opened, stores);
  const loaded = Promise.all([bringWholeStyles(), ...needed.map((store) => store.load())]);
  if (!AHEAD) {
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    return show(false);
  }
  await loaded;
  for (const store of needed) store.settle();
  // Whoever comes back finds the page as they left it, with their place, lines and lists, which nobody knew ahead.
  show(!hasPlace() && !hasKept() && needed.every((store) => store.getState().status === 'ready'));
}

/** @param takesOver the page as it stands, which was rendered ahead; else draws what belongs to the address. */
function show(takesOver: boolean): void {
  const app = (
    <StrictMode>
      <App stores={stores} base={base} {...(takesOver && { ahead: root.dataset.ahead! })} />
    </StrictMode>
  );
  // The start page is small, and somebody may be typing into it.
  if (takesOver && !OPENED && (typed || !window.location.hash)) {
    takeOverLater(firstTouch(stores.engine));
    hydrateRoot(root, app);
  }
  // In small pieces, between which the browser has its turn. What stands there and is not taken over goes with the first
  // drawing: the frame of a page or, on a host that answers every address with it, the start page.
  else startTransition(() => (takesOver ? void hydrateRoot(root, app) : createRoot(root).render(app)));
}
