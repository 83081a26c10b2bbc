import { allowInline } from './inline-styles.ts';

/**
 * Hosts answer any address with this page, so in a folder that nobody named its script is not where the page says, at the root.
 * Then it is asked for from each folder of the address; the right one has it, and the script finds the site by where it came from.
 */
const SEARCH = `document.querySelector('script[fetchpriority]').addEventListener('error', ({ target }) => {
  const folders = location.pathname.split('/').slice(1, -1);
  folders.forEach((_, i) => {
    const site = '/' + folders.slice(0, i + 1).join('/');
    import(site + target.getAttribute('src')).then(
      () => {
        for (const link of document.querySelectorAll('link:is([rel$="icon"], [rel="manifest"])'))
          link.setAttribute('href', site + link.getAttribute('href'));
      },
      () => {},
    );
  });
});`;

/**
 * Lets a page that stands for many addresses find its site.
 * @param html with addresses as if the site had a host of its own.
 * @throws Error where it has no script, or no policy to allow another in.
 */
export function findingSite(html: string): string {
  if (!/<script fetchpriority="low"[^>]* src="\//.test(html)) throw new Error('The page lacks its script.');
  return allowInline(html, 'script-src', [SEARCH]).replace(
    '</body>',
    () => `  <script>${SEARCH}</script>\n  </body>`,
  );
}
