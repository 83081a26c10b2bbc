import { expect, test } from 'vitest';
import { allowStyles, inlineOwnStyles, stylesIn } from '../../src/compile/inline-styles.ts';
import {
  type FinishedPage,
  filesForSearchEngines,
  pageFile,
  siteAddress,
} from '../../src/compile/page-file.ts';

const SHELL = `<html><head><meta
  name="description"
  content="the site"
/><title>The site</title></head><body><div id="root"></div></body></html>`;

const PAGE: FinishedPage = {
  path: '/military/coast-guard/F%26S',
  opened: { page: 'military', jobs: 'coast-guard-fs', directions: ['coast-guard-fs'] },
  html: '<h1>Costs $1 &amp; more</h1>',
  head: { title: 'Finance <and> "Supply"', description: 'Pays $& each' },
  data: { name: '</script><b>' },
  needs: ['/data/x/jobs/coast-guard-fs.txt'],
};

test('a page has its own title, description and content, to the letter', () => {
  const html = pageFile(SHELL, PAGE, '');
  expect(html).toContain('<title>Finance &lt;and&gt; &quot;Supply&quot;</title>');
  expect(html).toContain('content="Pays $&amp; each"');
  expect(html).not.toMatch(/the site/i);
  expect(html).toContain('<h1>Costs $1 &amp; more</h1></div>');
  expect(html).toContain('data-ahead="/military/coast-guard/F%26S"');
  expect(html).toContain('href="/data/x/jobs/coast-guard-fs.txt"');
});

test('no text of a page ends its block of data', () => {
  const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(
    pageFile(SHELL, PAGE, ''),
  )!;
  expect(JSON.parse(json!)).toEqual(PAGE.data);
});

test('whole addresses stand in a page only where the site’s own is known', () => {
  const unknown = pageFile(SHELL, PAGE, '');
  expect(unknown).toContain('property="og:title" content="Finance &lt;and&gt; &quot;Supply&quot;"');
  expect(unknown).not.toMatch(/canonical|og:url|og:image/);
  const known = pageFile(SHELL, PAGE, 'https://example.org/jobs/');
  const address = 'https://example.org/jobs/military/coast-guard/F%26S/';
  expect(known).toContain(`<link rel="canonical" href="${address}"`);
  expect(known).toContain(`property="og:url" content="${address}"`);
  expect(known).toContain('property="og:image" content="https://example.org/jobs/icon-512.png"');
});

test('a site’s address gets its final slash, and what is none is refused', () => {
  expect(siteAddress(undefined)).toBe('');
  expect(siteAddress('https://example.org/jobs')).toBe('https://example.org/jobs/');
  expect(siteAddress('https://example.org')).toBe('https://example.org/');
  for (const wrong of [
    'example.org',
    'ftp://example.org',
    'https://example.org/?x',
    'https://example.org/#x',
  ])
    expect(() => siteAddress(wrong)).toThrow();
});

test('search engines are told every page, where the site’s address is known', () => {
  expect(filesForSearchEngines(['/', '/occupation/11-1011.00'], '')).toEqual({});
  const files = filesForSearchEngines(['/', '/military/coast-guard/F%26S'], 'https://example.org/');
  expect(files['robots.txt']).toContain('Sitemap: https://example.org/sitemap.xml');
  expect([...files['sitemap.xml']!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://example.org/',
    'https://example.org/military/coast-guard/F%26S/',
  ]);
});

test('a page’s own styles stand behind the whole ones, which are off, and its policy allows them', () => {
  const html = `<meta content="style-src 'self'; img-src 'self'"><link rel="stylesheet" crossorigin href="/a.css">`;
  const own = inlineOwnStyles(html, '.a{top:0}', ['/b.css']);
  const order = [...own.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)" disabled>|<style/g)];
  expect(order.map(([tag, href]) => href ?? tag)).toEqual(['/a.css', '/b.css', '<style']);
  expect(allowStyles(own, stylesIn(own))).toMatch(/style-src 'self' 'sha256-[\w+/=]{44}';/);
  expect(() => allowStyles('<html></html>', ['.a{}'])).toThrow('lacks a policy');
});
