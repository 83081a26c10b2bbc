import type { SearchStore } from './search-store.ts';
import { formatSearchUrl } from './search-url.ts';

// Long enough that a typed word is one change of the URL: browsers limit how often that may happen.
const TYPING_PAUSE = 250;

export interface SearchMirror {
  /** Writes what is still waiting; called before the page goes elsewhere. */
  flush: () => void;
  stop: () => void;
}

/**
 * Keeps the URL in step with the search store: typing replaces the entry of the history after a short pause, a choice
 * makes a new one, so that "back" undoes it.
 * @param navigate writes the part of the URL after the search page's path.
 */
export function mirrorSearch(
  store: SearchStore,
  navigate: (search: string, how: { replace: boolean }) => void,
): SearchMirror {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const flush = (request = store.getState()) => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    navigate(formatSearchUrl(request), { replace: true });
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.change === 'url') {
      clearTimeout(waiting);
      waiting = undefined;
    } else if (state.change === 'choice') {
      flush(before);
      if (formatSearchUrl(state) !== formatSearchUrl(before))
        navigate(formatSearchUrl(state), { replace: false });
    } else {
      clearTimeout(waiting);
      waiting = setTimeout(flush, TYPING_PAUSE);
    }
  });

  return {
    flush: () => flush(),
    stop: () => {
      clearTimeout(waiting);
      unsubscribe();
    },
  };
}
