import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerFiles, headersOf } from '../../src/compile/host-headers.ts';

const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)![1]!;
const headers = headersOf(html);
const files = headerFiles(headers, '/');

test('the policy of the headers is the page’s own, and forbids frames', () => {
  expect(headers['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
});

test('a page without a policy is no page to write headers for', () => {
  expect(() => headersOf('<html></html>')).toThrow('lacks its policy');
});

test.each(Object.keys(files))('%s says every header, and what is kept for good', (name) => {
  const text = name.endsWith('.json') ? JSON.stringify(JSON.parse(files[name]!)) : files[name]!;
  for (const [header, value] of Object.entries(headers)) {
    expect(text).toContain(header);
    expect(text).toContain(value);
  }
  expect(text).toContain('max-age=31536000, immutable');
});

test('in _headers no path has a header by two rules, which some hosts would join', () => {
  const rules = files._headers!.split(/\n(?=\/)/).map((rule) => rule.trim().split('\n'));
  const everywhere = rules.find(([path]) => path === '/*')!;
  expect(everywhere.join('\n')).not.toContain('Cache-Control');
  const others = rules.filter((rule) => rule !== everywhere);
  expect(others.every((rule) => rule.length === 2 && rule[1]!.includes('Cache-Control'))).toBe(true);
});

test('nginx answers data and code that are not there with 404, and never with a page', () => {
  const blocks = files['nginx.conf']!.split(/\n(?=location)/);
  for (const folder of ['/assets/', '/data/']) {
    const block = blocks.find((each) => each.startsWith(`location ^~ ${folder} `));
    expect(block).toContain('try_files $uri =404;');
  }
});

test('a site below a folder has its own paths in the rules', () => {
  const below = headerFiles(headers, '/jobs/');
  expect(below._headers).toContain('\n/jobs/data/*\n');
  expect(below['nginx.conf']).toContain('location ^~ /jobs/data/ {');
});
