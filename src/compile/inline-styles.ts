import { createHash } from 'node:crypto';

const STYLESHEET = /<link rel="stylesheet"( crossorigin)? href="([^"]+)">/g;
const POLICY = "style-src 'self'";

/**
 * Writes the styles of a page into it, so that it can be drawn without waiting for a second file on a slow line, and allows
 * just them in the page's own policy.
 * @param cssOf the text of a stylesheet by its address.
 * @throws Error where the page has no policy to allow them in.
 */
export function inlineStyles(html: string, cssOf: (href: string) => string): string {
  const hashes: string[] = [];
  const inlined = html.replace(STYLESHEET, (_, _crossorigin, href: string) => {
    const css = cssOf(href).trim();
    hashes.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    // The link stays, switched off, for the loader of later pages: it takes what it finds so named as there.
    return `<style>${css}</style>\n    <link rel="stylesheet" href="${href}" disabled>`;
  });
  if (hashes.length === 0) return html;
  if (!html.includes(POLICY)) throw new Error(`index.html lacks a policy with ${POLICY}`);
  return inlined.replace(POLICY, `${POLICY} ${hashes.join(' ')}`);
}
