/** An address on the site in a tag, by its first slash; text has no such quotes. */
const OF_SITE = / (href|src)="\//g;

/**
 * Writes a page for where the site is.
 * @param html with addresses as if the site had a host of its own.
 * @param path the page's own, below the site's: "/military/army/25B". It is served as a folder, with a slash at its end.
 * @param base the site's path, with its final slash; "./" where that is not known: then as seen from the page.
 */
export function placed(html: string, path: string, base: string): string {
  const depth = path.split('/').filter(Boolean).length;
  const start = base.startsWith('.') ? '../'.repeat(depth) || './' : base;
  return plainHtml(html).replace(OF_SITE, (_, name: string) => ` ${name}="${start}`);
}

/** In signs that every encoding has: hosts may name a wrong one. Its styles and data have such signs alone already. */
function plainHtml(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The same the other way, of the page that is in the site's own folder. */
export function unplaced(html: string, base: string): string {
  return html.replaceAll(` href="${base}`, ' href="/').replaceAll(` src="${base}`, ' src="/');
}

/**
 * Some hosts answer every address with the start page. At their root its script is found there a second time, by its whole
 * path; elsewhere the browser finds that it has it, or that there is none.
 */
export function startAnywhere(html: string): string {
  return html.replace(
    /<script fetchpriority="low"[^>]* src="\.(\/[^"]+)"[^>]*><\/script>/,
    (own, path: string) => `${own}\n    ${own.replace(`".${path}"`, `"${path}"`)}`,
  );
}
