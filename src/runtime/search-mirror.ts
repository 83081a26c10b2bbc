import type { SearchStore } from './search-store.ts';
import { formatSearchUrl } from './search-url.ts';
import type { UrlMirror } from './url-mirror.ts';

/**
 * Keeps the URL of the search page in step with its store.
 * @returns a function that stops.
 */
export function mirrorSearch(store: SearchStore, mirror: UrlMirror): () => void {
  return store.subscribe((state, before) => {
    const query = formatSearchUrl(state);
    if (state.change === 'url') mirror.drop();
    else if (state.change === 'typing') mirror.typed(`/${query}`);
    else if (query !== formatSearchUrl(before)) mirror.chosen(`/${query}`);
    else mirror.flush();
  });
}
