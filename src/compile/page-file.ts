import { words as ui } from '#words/ui.ts';
import type { Head, Opened, RenderedPage } from '../domain/page-ahead.ts';
import { dataBlock, type StructuredData } from './structured-data.ts';

/** What static hosts answer an unknown path with: the frame of a page, whose script knows the paths. */
export const SHELL = '404.html';

const ROOT = '<div id="root"></div>';
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /(<meta\s+name="description"\s+content=")[^"]*"/;
const HEAD_END = '</head>';

/** A page of its own address, with what machines read of it. */
export interface FinishedPage extends RenderedPage {
  head: Head;
  opened: Opened;
  data: StructuredData | undefined;
  /** Files that its script asks for first, in their order, by their addresses. */
  needs: readonly string[];
}

/** Puts what was rendered into a page, and says what it was made from, so that the script can take it over. */
export function withRoot(shell: string, html: string, path = '', opened?: Opened): string {
  if (!shell.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
  const attributes = [
    ...(path ? [` data-ahead="${escaped(path)}"`] : []),
    ...(opened ? [` data-opened="${escaped(JSON.stringify(opened))}"`] : []),
  ];
  // A function, since "$" means something in the text of a replacement.
  return shell.replace(ROOT, () => `<div id="root"${attributes.join('')}>${html}</div>`);
}

/**
 * A whole page as a file.
 * @param shell the page of its kind, with styles and scripts, but nothing in it.
 * @param site the address that the site will have, with its final slash; '' where that is not known.
 */
export function pageFile(
  shell: string,
  { path, opened, html, head, data, needs }: FinishedPage,
  site: string,
): string {
  const { title, description } = head;
  const tags = [
    ...needs.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}" fetchpriority="low">`),
    ...previewTags(head, path, site),
    ...(data ? [dataBlock(data)] : []),
  ];
  return withRoot(shell, html, path, opened)
    .replace(TITLE, () => `<title>${escaped(title)}</title>`)
    .replace(DESCRIPTION, (_, start: string) => `${start}${escaped(description)}"`)
    .replace(HEAD_END, () => `${tags.join('\n    ')}\n  ${HEAD_END}`);
}

/** What chats and search engines are told of a page's link. Those that want a whole address get none where that is not known. */
export function previewTags({ title, description }: Head, path: string, site: string): string[] {
  const address = `${site}${path.slice(1)}${path.endsWith('/') ? '' : '/'}`;
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}" data-page>`;
  return [
    property('type', 'website'),
    property('site_name', ui.siteName),
    property('title', title),
    property('description', description),
    ...(site
      ? [
          property('url', address),
          property('image', `${site}icon-512.png`),
          `<link rel="canonical" href="${escaped(address)}" data-page>`,
        ]
      : []),
  ];
}

/** @throws Error where it is no address that a site can have. */
export function siteAddress(text: string | undefined): string {
  if (!text) return '';
  const { protocol, href, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol) || search || hash)
    throw new Error(`SITE_URL is no address of a site: ${text}`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** What tells search engines which pages there are, by file name; they only read whole addresses. */
export function filesForSearchEngines(
  paths: readonly string[],
  site: string,
): Readonly<Record<string, string>> {
  if (!site) return {};
  const urls = paths.map((path) => `${site}${path.slice(1)}${path.endsWith('/') ? '' : '/'}`);
  return {
    'sitemap.xml': [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...urls.map((url) => `<url><loc>${escaped(url)}</loc></url>`),
      '</urlset>\n',
    ].join('\n'),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`,
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
