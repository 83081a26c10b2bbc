import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageAhead, RenderedPage } from '../domain/page-ahead.ts';
import { choicePath } from '../domain-ui/shortlist/choice-paths.ts';
import { takeHead } from '../ui/head-ahead.ts';
import { App } from './app.tsx';
import { createStores, type ReadText } from './create-stores.ts';
import { makeFirstMoves } from './first-moves.ts';
import { whatItNeeds } from './what-it-needs.ts';

export { framePaths } from './frame-paths.ts';

/** A page whose own code is never there yet, so that its frame stands. */
const ANY_PAGE = '/military/army/25B';

/**
 * Renders pages as HTML, as they stand before any script; the build writes them down.
 * @param read gets the text of a data file by its address.
 * @returns a function that rejects where something of a page cannot be had: half a page is none.
 */
export function createPrerender(read: ReadText): (page: PageAhead) => Promise<RenderedPage> {
  // The same for all, since many are made from the same files.
  const stores = createStores(
    makeFirstMoves('http://localhost/', () => {
      throw new Error('Nothing is searched while a page is rendered ahead.');
    }),
    read,
  );
  return async ({ about, opened }) => {
    const path = pathOf(about);
    for (const store of opened ? whatItNeeds(opened, stores) : []) {
      await store.load();
      const state = store.getState();
      if (state.status !== 'ready') throw new Error(`${path} lacks a part.`, { cause: state });
      store.settle();
    }
    takeHead();
    const html = renderToString(
      <StrictMode>
        <App stores={stores} base="" ahead={path} />
      </StrictMode>,
    );
    return { path, html, head: takeHead() };
  };
}

function pathOf(about: PageAhead['about']): string {
  if (about === 'start') return '/';
  return about === 'frame' ? ANY_PAGE : choicePath(about);
}
