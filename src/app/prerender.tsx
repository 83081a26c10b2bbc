import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { createStores } from './create-stores.ts';

/** The start page as HTML, as it stands before any script; the build puts it into the page. */
export function prerenderStart(base: string): string {
  return renderToString(
    <StrictMode>
      <App stores={createStores('http://localhost/')} base={base} ahead />
    </StrictMode>,
  );
}
