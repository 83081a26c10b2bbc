import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseSearchUrl } from '../runtime/search-url.ts';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { loadLazyPages } from './lazy-pages.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const stores = createStores();
// A link with a search in it shows that search from the first paint on.
stores.search.follow(parseSearchUrl(window.location.search).request);
// The index is asked for before anything is drawn: it is what the first search waits for.
void stores.index.text.load().then(() =>
  whenIdle(() => {
    void loadLazyPages();
    void import('./register-service-worker.ts').then((code) => code.registerServiceWorker());
  }),
);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App stores={stores} base={import.meta.env.BASE_URL.replace(/\/$/, '')} />
  </StrictMode>,
);

function whenIdle(then: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 1000);
}
