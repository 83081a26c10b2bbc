import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { makeFirstMoves } from './first-moves.ts';

/**
 * A page as HTML, as it stands before any script; the build puts it into the page.
 * @param path '/' for the start page; of any other page the frame, while its own script is on the way.
 */
export function prerender(base: string, path: string): string {
  const stores = createStores(
    makeFirstMoves('http://localhost/', () => {
      throw new Error('Nothing is searched while the start page is rendered ahead.');
    }),
  );
  return renderToString(
    <StrictMode>
      <App stores={stores} base={base} ahead={path} />
    </StrictMode>,
  );
}
