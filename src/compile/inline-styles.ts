import { createHash } from 'node:crypto';

const STYLESHEET = /<link rel="stylesheet"(?: crossorigin)? href="([^"]+)">/g;
/** Signs that encodings write differently. */
const NOT_PLAIN = /[^\0-\x7f]/gu;
const POLICY = "style-src 'self'";

/**
 * Writes the styles of a page into it, so that it can be drawn without waiting for a second file on a slow line.
 * @param cssOf the text of a stylesheet by its address.
 */
export function inlineStyles(html: string, cssOf: (href: string) => string): string {
  return html.replace(
    STYLESHEET,
    (_, href: string) =>
      // The link stays, switched off, for the loader of later pages: it takes what it finds so named as there.
      `<style>${plainCss(cssOf(href).trim())}</style>\n    <link rel="stylesheet" href="${href}" disabled>`,
  );
}

/**
 * Writes just those styles into a page that it uses. The whole ones stand before them, switched off, until its script is there.
 * @param further the addresses of those of the page's code.
 */
export function inlineOwnStyles(html: string, css: string, further: readonly string[]): string {
  const links = [...sheetsOf(html), ...further].flatMap((href) => [
    `<link rel="preload" as="style" crossorigin href="${href}" fetchpriority="low">`,
    `<link rel="stylesheet" crossorigin href="${href}" disabled>`,
  ]);
  const all = [...links, `<style data-ahead>${plainCss(css)}</style>`].join('\n    ');
  let first = true;
  return html.replace(STYLESHEET, () => {
    if (!first) return '';
    first = false;
    return all;
  });
}

/**
 * Allows styles in a page's own policy, and no others.
 * @throws Error where the page has no policy to allow them in.
 */
export function allowStyles(html: string, styles: readonly string[]): string {
  if (styles.length === 0) return html;
  if (!html.includes(POLICY)) throw new Error(`index.html lacks a policy with ${POLICY}`);
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  return html.replace(POLICY, `${POLICY} ${hashes.join(' ')}`);
}

/** The styles that stand in a page. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
}

/** The addresses of the stylesheets that a page asks for. */
export function sheetsOf(html: string): string[] {
  return [...html.matchAll(STYLESHEET)].map(([, href]) => href!);
}

/** The same in signs that every encoding has: hosts may name a wrong one. */
export function plainCss(css: string): string {
  return css.replace(NOT_PLAIN, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
}
