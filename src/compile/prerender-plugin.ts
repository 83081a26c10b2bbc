import { extname } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import { inlineStyles } from './inline-styles.ts';

const RENDERER = '/src/app/prerender.tsx';
const ROOT = '<div id="root"></div>';
/** What static hosts answer an unknown path with: the frame of a page, whose script knows the paths. */
const SHELL = '404.html';
/** One of the pages whose code comes later. */
const ANY_PAGE = '/military/army/25B';

/** What only a first search waits for. */
const FIRST_SEARCH = /\s*<link rel="(?:modulepreload|preload)"[^>]*(?:engine-worker-|index\.txt)[^>]*>/g;

/**
 * Puts the start page into `index.html` as it stands before any script, made by the same components, and keeps the frame of
 * a page for all other addresses.
 * @param shared plugins that the components need to be rendered.
 */
export function prerenderStart(shared: () => Plugin[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender-start',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build made no index.html.');
      const shell = inlineStyles(String(page.source), (href) => {
        const css = bundle[href.slice(config.base.length)];
        if (css?.type !== 'asset') throw new Error(`The build made no ${href}.`);
        return String(css.source);
      });
      if (!shell.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
      const [start, frame] = await render(config, shared(), ['/', ANY_PAGE]);
      checkClasses(
        `${start}${frame}`,
        Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        ),
      );
      page.source = shell.replace(ROOT, `<div id="root" data-ahead="/">${start}</div>`);
      this.emitFile({
        type: 'asset',
        fileName: SHELL,
        source: shell.replace(FIRST_SEARCH, '').replace(ROOT, `<div id="root">${frame}</div>`),
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, _, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const wantsPage = request.headers.accept?.includes('text/html');
        // A code such as 15-1212.00 ends in no file's name.
        if (wantsPage && pathname !== config.base && !/[a-z]/i.test(extname(pathname)))
          request.url = `${config.base}${SHELL}`;
        next();
      });
    },
  };
}

async function render(
  config: ResolvedConfig,
  plugins: Plugin[],
  paths: readonly string[],
): Promise<string[]> {
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
    const { prerender } = await server.ssrLoadModule(RENDERER);
    const base = config.base.replace(/\/$/, '');
    return paths.map((path) => prerender(base, path));
  } finally {
    await server.close();
  }
}

/** Class names are made from the styles, by two ways of the same tool: they must agree, or the page would stand bare. */
function checkClasses(html: string, styles: readonly string[]): void {
  const all = styles.join('\n');
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));
  const unknown = [...used].filter((name) => name && !all.includes(`.${name}`));
  if (unknown.length > 0)
    throw new Error(`Rendered ahead, the page has classes that no style has: ${unknown.join(', ')}`);
}
