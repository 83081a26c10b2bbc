import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import type { PageAhead, RenderedPage } from '../domain/page-ahead.ts';

interface Renderer {
  createPrerender: (read: ReadText) => (page: PageAhead) => Promise<RenderedPage>;
  /** The addresses that have the frame of a page. */
  framePaths: () => string[];
}

/** Gets the text of a data file by its address. */
export type ReadText = (url: string) => Promise<string>;

const RENDERER = '/src/app/prerender.tsx';

/**
 * Renders pages by the components of the page itself, for a site that has a host of its own.
 * @param plugins what these need.
 */
export async function renderPages<T extends PageAhead>(
  config: ResolvedConfig,
  plugins: Plugin[],
  pages: readonly T[],
  read: ReadText,
): Promise<{ rendered: (T & RenderedPage)[]; framePaths: string[] }> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    // As if the site had a host of its own; where it is comes later.
    base: '/',
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    plugins,
    css: config.css,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const renderer = (await server.ssrLoadModule(RENDERER)) as Renderer;
    const prerender = renderer.createPrerender(read);
    const rendered: (T & RenderedPage)[] = [];
    for (const page of pages) rendered.push({ ...page, ...(await prerender(page)) });
    return { rendered, framePaths: renderer.framePaths() };
  } finally {
    await server.close();
  }
}
