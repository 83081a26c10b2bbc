import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { RenderedPage } from '../domain/page-ahead.ts';
import { decodePart } from '../text/decode-part.ts';
import { codeOfPage } from './code-of-page.ts';
import { type CompiledData, encodeFile } from './compile-data.ts';
import { allowStyles, inlineOwnStyles, inlineStyles, plainCss, sheetsOf, stylesIn } from './inline-styles.ts';
import {
  type FinishedPage,
  filesForSearchEngines,
  pageFile,
  previewTags,
  SHELL,
  siteAddress,
  withRoot,
} from './page-file.ts';
import { chosenPages, pagesAhead } from './pages-ahead.ts';
import { placed, startAnywhere, unplaced } from './placed.ts';
import { renderPages } from './render-pages.ts';
import { usedStyles } from './used-styles.ts';

/** The modules of the pages that are written ahead. */
const MODULES = {
  military: '/features/military/military-page.tsx',
  occupation: '/features/occupation/occupation-page.tsx',
} as const;
type Kind = keyof typeof MODULES;
const KINDS = Object.keys(MODULES) as Kind[];

/** The data that the page is built with, and the folder that its files are in, below the site's own. */
export interface DataOfBuild {
  data: () => CompiledData;
  folder: () => string;
}

/**
 * Puts the start page into `index.html` as it stands before any script, made by the same components, keeps the frame of a page
 * for all other addresses, and writes a page for each military job and each occupation (`PAGES_AHEAD` says which).
 * @param shared plugins that the components need to be rendered.
 */
export function prerender(shared: () => Plugin[], source: DataOfBuild): Plugin {
  let config: ResolvedConfig;
  let written: ReadonlyMap<string, string> = new Map();
  return {
    name: 'prerender',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      for (const file of stylesheetsOf(bundle)) file.source = plainCss(String(file.source));
      const address = (path: string) => `/${source.folder()}${path}`;
      const ahead = pagesAhead(source.data(), chosenPages(process.env.PAGES_AHEAD), address);
      const {
        rendered: [start, frame, ...pages],
        framePaths,
      } = await renderPages(
        config,
        shared(),
        [{ about: 'start' }, { about: 'frame' }, ...ahead],
        readFrom(source),
      );
      const site = siteAddress(process.env.SITE_URL);
      const all = { start: start!, frame: frame!, pages: pages as FinishedPage[] };
      const made = madeOf(all, bundle, config.base, site);
      indexOf(bundle).source = startAnywhere(placed(made.index, '/', config.base));
      // Nobody knows for which address a host answers with it, so it must know where the site is.
      const frameAnywhere = placed(made.frame, '/', config.base.startsWith('.') ? '/' : config.base);
      for (const [fileName, text] of Object.entries({ [SHELL]: frameAnywhere, ...made.files }))
        this.emitFile({ type: 'asset', fileName, source: text });
      written = new Map([
        ...framePaths.map((path): [string, string] => [path, placed(made.frame, path, config.base)]),
        ...[...made.pages].map(([path, html]): [string, string] => [path, placed(html, path, config.base)]),
      ]);
    },
    // By the bundle's own way each would be packed to say its size.
    async writeBundle({ dir }) {
      for (const [path, html] of written) await writePage(join(dir!, ...decodedParts(path)), html);
    },
    configurePreviewServer(server) {
      const folder = resolve(config.root, config.build.outDir);
      server.middlewares.use((request, _, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const wantsPage = request.headers.accept?.includes('text/html');
        // A code such as 15-1212.00 ends in no file's name.
        if (wantsPage && pathname !== config.base && !/[a-z]/i.test(extname(pathname))) {
          const own = join(folder, ...decodedParts(pathname.slice(config.base.length)), 'index.html');
          request.url = existsSync(own)
            ? `${pathname.replace(/\/?$/, '/')}index.html`
            : `${config.base}${SHELL}`;
        }
        next();
      });
    },
  };
}

interface Rendered {
  start: RenderedPage;
  frame: RenderedPage;
  pages: readonly FinishedPage[];
}

/**
 * The start page, the frame of a page, further files by name, and the pages by their paths, all as if the site had a host of its
 * own.
 */
function madeOf({ start, frame, pages }: Rendered, bundle: Rollup.OutputBundle, base: string, site: string) {
  const html = unplaced(String(indexOf(bundle).source), base);
  const first = inlineStyles(html, cssOf(bundle));
  const kinds = KINDS.filter((kind) => pages.some(({ opened }) => opened.page === kind));
  const shells = kinds.map((kind) => shellOf(kind, html, bundle, pages));
  // The same policy for all, since hosts send one.
  const allowed = [first, ...shells].flatMap(stylesIn);
  const [shell, ...own] = [first, ...shells].map((each) => allowStyles(each, allowed));
  checkClasses(
    classesIn([start.html, frame.html]),
    stylesheetsOf(bundle).map(({ source }) => String(source)),
  );
  return {
    index: withRoot(shell!, start.html, '/').replace(
      '</head>',
      () => `${previewTags(start.head!, '/', site).join('\n    ')}</head>`,
    ),
    frame: withRoot(shell!, frame.html),
    files: filesForSearchEngines(['/', ...pages.map(({ path }) => path)], site),
    pages: new Map(
      pages.map((each) => [each.path, pageFile(own[kinds.indexOf(each.opened.page)]!, each, site)]),
    ),
  };
}

function indexOf(bundle: Rollup.OutputBundle): Rollup.OutputAsset {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('The build made no index.html.');
  return page;
}

function decodedParts(path: string): string[] {
  return path.split('/').filter(Boolean).map(decodePart);
}

async function writePage(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}

/** The page of a kind without its content: with the styles that the pages of that kind use, and what their code is in. */
function shellOf(
  kind: Kind,
  html: string,
  bundle: Rollup.OutputBundle,
  pages: readonly FinishedPage[],
): string {
  const code = codeOfPage(bundle, MODULES[kind], (file) => html.includes(`"/${file}"`));
  const used = classesIn(pages.filter(({ opened }) => opened.page === kind).map(({ html }) => html));
  const css = cssOf(bundle);
  const further = code.styles.map((file) => `/${file}`);
  const styles = [...sheetsOf(html), ...further].map(css);
  checkClasses(used, styles);
  const preloads = code.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
  return inlineOwnStyles(html, usedStyles(styles.join(''), used), further).replace(
    '</head>',
    () => `${preloads.join('\n    ')}\n  </head>`,
  );
}

/** Gives the data files that this very build makes; each is asked for by several pages. */
function readFrom({ data, folder }: DataOfBuild): (url: string) => Promise<string> {
  const texts = new Map<string, string>();
  return async (url) => {
    const path = url.slice(1 + folder().length);
    const text = texts.get(path) ?? encodeFile(data(), path);
    if (text === undefined) throw new Error(`The build makes no ${path}.`);
    texts.set(path, text);
    return text;
  };
}

function cssOf(bundle: Rollup.OutputBundle): (href: string) => string {
  return (href) => {
    const css = bundle[href.slice(1)];
    if (css?.type !== 'asset') throw new Error(`The build made no ${href}.`);
    return String(css.source);
  };
}

function stylesheetsOf(bundle: Rollup.OutputBundle): Rollup.OutputAsset[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
  );
}

function classesIn(pages: readonly string[]): Set<string> {
  const used = new Set<string>();
  for (const html of pages)
    for (const [, names] of html.matchAll(/class="([^"]*)"/g))
      for (const name of names!.split(' ')) if (name) used.add(name);
  return used;
}

/** Class names are made from the styles, by two ways of the same tool: they must agree, or the page would stand bare. */
function checkClasses(used: Iterable<string>, styles: readonly string[]): void {
  const all = styles.join('\n');
  const unknown = [...used].filter((name) => !all.includes(`.${name}`));
  if (unknown.length > 0)
    throw new Error(`Rendered ahead, the page has classes that no style has: ${unknown.join(', ')}`);
}
