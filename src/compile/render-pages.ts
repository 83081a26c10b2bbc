import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import type { PageAhead, RenderedPage } from '../domain/page-ahead.ts';

/** What makes a renderer; its base has no final slash. */
type CreatePrerender = (base: string, read: ReadText) => (page: PageAhead) => Promise<RenderedPage>;

/** Gets the text of a data file by its address. */
export type ReadText = (url: string) => Promise<string>;

const RENDERER = '/src/app/prerender.tsx';

/**
 * Renders pages by the components of the page itself.
 * @param plugins what these need.
 */
export async function renderPages<T extends PageAhead>(
  config: ResolvedConfig,
  plugins: Plugin[],
  pages: readonly T[],
  read: ReadText,
): Promise<(T & RenderedPage)[]> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    base: config.base,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    plugins,
    css: config.css,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { createPrerender } = (await server.ssrLoadModule(RENDERER)) as {
      createPrerender: CreatePrerender;
    };
    const prerender = createPrerender(config.base.replace(/\/$/, ''), read);
    const rendered: (T & RenderedPage)[] = [];
    for (const page of pages) rendered.push({ ...page, ...(await prerender(page)) });
    return rendered;
  } finally {
    await server.close();
  }
}
