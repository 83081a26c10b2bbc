import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { EMPTY_REQUEST } from '../runtime/search-store.ts';
import { formatSearchUrl, parseSearchUrl } from '../runtime/search-url.ts';
import { SEARCH_BOX_ID } from '../ui/search-box-id.ts';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { FIRST_MOVES } from './first.ts';
import { loadTheRest } from './load-the-rest.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const stores = createStores(FIRST_MOVES);
// What was typed before this script was there is kept as if it stood in the link, which shows its search from the start.
const typed = document.querySelector<HTMLInputElement>(`#${SEARCH_BOX_ID}`)?.value;
if (typed) history.replaceState(history.state, '', formatSearchUrl({ ...EMPTY_REQUEST, text: typed }));
stores.search.follow(parseSearchUrl(window.location.search).request);
show(document.getElementById('root')!);
loadTheRest(stores);

/** Takes over the start page where it was rendered ahead; elsewhere draws what belongs to the address. */
function show(root: HTMLElement): void {
  const ahead = root.dataset.ahead === '/' && window.location.pathname === `${base}/`;
  const app = (
    <StrictMode>
      <App stores={stores} base={base} {...(ahead && { ahead: '/' })} />
    </StrictMode>
  );
  if (ahead) hydrateRoot(root, app);
  // What stands there, the frame of a page or, on a host that answers every address with it, the start page, goes with the
  // first drawing.
  else createRoot(root).render(app);
}
