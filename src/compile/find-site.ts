/** Addresses have at most so many folders below the site, one more where they end in a slash. */
const FOLDERS = ['./', '../', '../../', '../../../'];

/**
 * Lets a page that stands for many addresses find its site: it asks for `public/find-site.js` in its own folder and in each above,
 * since no script may stand in the page. At the root that file does nothing.
 * @param html with addresses as if the site had a host of its own.
 * @throws Error where it has no script to be found.
 */
export function findingSite(html: string): string {
  if (!/<script fetchpriority="low"[^>]* src="\//.test(html)) throw new Error('The page lacks its script.');
  const tags = FOLDERS.map((folder) => `<script type="module" src="${folder}find-site.js"></script>`);
  return html.replace('</body>', () => `  ${tags.join('\n    ')}\n  </body>`);
}
