import { extname } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import { inlineStyles } from './inline-styles.ts';

const RENDERER = '/src/app/prerender.tsx';
const ROOT = '<div id="root"></div>';
/** What static hosts answer an unknown path with: the page without content of its own, which knows its paths. */
const SHELL = '404.html';

/**
 * Puts the start page into `index.html` as it stands before any script, made by the same components, and keeps a page without
 * content for all other addresses.
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
      this.emitFile({ type: 'asset', fileName: SHELL, source: shell });
      const html = await render(config, shared());
      checkClasses(
        html,
        Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        ),
      );
      page.source = shell.replace(ROOT, `<div id="root">${html}</div>`);
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, _, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const wantsPage = request.headers.accept?.includes('text/html');
        if (wantsPage && pathname !== config.base && extname(pathname) === '')
          request.url = `${config.base}${SHELL}`;
        next();
      });
    },
  };
}

async function render(config: ResolvedConfig, plugins: Plugin[]): Promise<string> {
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
    const { prerenderStart: start } = await server.ssrLoadModule(RENDERER);
    return start(config.base.replace(/\/$/, ''));
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
