import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findingSite } from '../../src/compile/find-site.ts';

const FRAME = `<html><head><meta content="script-src 'self'; style-src 'self'">
<script fetchpriority="low" type="module" src="/assets/index-1.js"></script></head><body></body></html>`;

test('the script that looks for the site is the only one in the page that its policy allows', () => {
  const html = findingSite(FRAME);
  const [, script] = /<script>([\s\S]*)<\/script>/.exec(html)!;
  const hash = createHash('sha256').update(script!).digest('base64');
  expect(html).toContain(`script-src 'self' 'sha256-${hash}'; style-src 'self'"`);
});

test('a page without a script or a policy is refused', () => {
  expect(() => findingSite('<html></html>')).toThrow('lacks its script');
  expect(() => findingSite(FRAME.replace('script-src', 'x'))).toThrow('lacks a policy');
});
