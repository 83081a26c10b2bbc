import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';
import { makeFirstMoves } from './first-moves.ts';

/** The start page as HTML, as it stands before any script; the build puts it into the page. */
export function prerenderStart(base: string): string {
  const stores = createStores(
    makeFirstMoves('http://localhost/', () => {
      throw new Error('Nothing is searched while the start page is rendered ahead.');
    }),
  );
  return renderToString(
    <StrictMode>
      <App stores={stores} base={base} ahead />
    </StrictMode>,
  );
}
