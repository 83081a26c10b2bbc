import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { EMPTY_REQUEST } from '../runtime/search-store.ts';
import { formatSearchUrl, parseSearchUrl } from '../runtime/search-url.ts';
import { SEARCH_BOX_ID } from '../ui/search-box-id.ts';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { FIRST_MOVES, OPENED } from './first.ts';
import { lazyPages } from './lazy-pages.ts';
import { loadTheRest } from './load-the-rest.ts';
import { hasTyped } from './typed-key.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/not-started.css';
import './styles/print.css';

const PATIENCE_MS = 800;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const stores = createStores(FIRST_MOVES);
// What was typed before this script was there is kept as if it stood in the link, which shows its search from the start.
const typed = document.querySelector<HTMLInputElement>(`#${SEARCH_BOX_ID}`)?.value;
if (typed) {
  const asked = formatSearchUrl({ ...EMPTY_REQUEST, text: typed });
  history.replaceState(history.state, '', `${window.location.pathname}${asked}`);
}
stores.search.follow(parseSearchUrl(window.location.hash).request);
const root = document.getElementById('root')!;
if (OPENED) void whatItNeeds(OPENED).then(() => show(root));
else show(root);
loadTheRest(stores);
// Without its code what was typed waits for the next loading.
if (hasTyped()) void import('./typed-fields.ts').then((code) => code.restoreTyped()).catch(() => {});

/**
 * Resolves once a page can be drawn at once instead of in steps, each of which costs a slow phone: mostly all that it needs
 * has come before this script. Whoever waits longer is shown that something is on its way, as the frame shows it already.
 */
function whatItNeeds({ page, profile, jobs, directions }: NonNullable<typeof OPENED>): Promise<unknown> {
  const needed = [
    lazyPages[page].load(),
    profile && stores.profiles.of(profile).load(),
    jobs && stores.jobs.of(jobs).load(),
    directions && stores.directions.of(directions).load(),
  ];
  return Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Takes over the start page where it was rendered ahead; elsewhere draws what belongs to the address. */
function show(root: HTMLElement): void {
  const ahead = root.dataset.ahead === '/' && window.location.pathname === `${base}/`;
  const app = (
    <StrictMode>
      <App stores={stores} base={base} {...(ahead && { ahead: '/' })} />
    </StrictMode>
  );
  if (ahead) hydrateRoot(root, app);
  // In small pieces, between which the browser has its turn. What stands there, the frame of a page or, on a host that answers every address with it, the start page, goes with the
  // first drawing.
  else startTransition(() => createRoot(root).render(app));
}
