import { expect, test } from 'vitest';
import { findingSite } from '../../src/compile/find-site.ts';

const FRAME = `<html><head><meta content="script-src 'self'; style-src 'self'">
<script fetchpriority="low" type="module" src="/assets/index-1.js"></script></head><body></body></html>`;

test('the page looks for its site in its own folder and three above, with no script in it, and no wider policy', () => {
  const html = findingSite(FRAME);
  const tags = [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)].map(([, src]) => src!);
  const at = (address: string) => tags.map((src) => new URL(src, address).pathname);
  expect(at('https://host/site/browse/army')).toContain('/site/find-site.js');
  expect(at('https://host/a/site/military/army/68W30/')).toContain('/a/site/find-site.js');
  expect(html).not.toMatch(/<script>/);
  expect(html).toContain("script-src 'self'; style-src 'self'");
});

test('a page without a script is refused', () => {
  expect(() => findingSite('<html></html>')).toThrow('lacks its script');
});
