import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { holdScript } from './held-script.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

test('after the first visit it works without a network', async () => {
  const page = await visit('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.goto('about:blank');
  await page.goto('/#q=25B');
  await page.locator('a[data-result]').first().waitFor();
  await page.getByRole('searchbox').fill('wedding planner');
  await page.locator('a[data-result]').first().waitFor();
  await page.goto('/military/army/68W');
  await page.getByRole('heading', { level: 1, name: 'Combat Medic Specialist' }).waitFor();
  await page.getByRole('link', { name: 'Paramedics' }).first().waitFor();
  // What comes by job is not kept before its page was opened once.
  await page.getByText('You are offline, and this part is not saved on your device.').waitFor();
});

test('what a first search needs stays within 300 KB, and nothing else is asked for before', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // Nothing of the page before is on its way any more.
  await page.goto('about:blank');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const needed = [...new Set(paths)];
  await page.getByRole('searchbox').fill('combat medic');
  await page.locator('a[data-result]').first().waitFor();
  const bytes = await Promise.all(
    needed.map(async (path) => {
      const response = await fetch(`${inject('pageUrl')}${path}`);
      return brotliCompressSync(Buffer.from(await response.arrayBuffer())).byteLength;
    }),
  );
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000);
  expect(needed.filter((path) => path.startsWith('/data/'))).toEqual([
    expect.stringMatching(/\/index\.txt$/),
  ]);
});

test('the page is there before its script, and what is typed meanwhile is answered', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  const release = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: /^25B/ }).waitFor();
  await page.getByRole('link', { name: /^Coast Guard \d+ current jobs/ }).waitFor();
  const box = page.getByRole('searchbox');
  await box.click();
  await page.keyboard.type('68W');
  release();
  await page.getByRole('link', { name: 'Combat Medic Specialist' }).first().waitFor();
  await page.keyboard.type('10');
  await page.getByText('68W10').first().waitFor();
  expect(await box.inputValue()).toBe('68W10');
});

test('the start page that was rendered ahead is taken over as it stands', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('main h1').evaluate((heading) => heading.setAttribute('data-ahead', ''));
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').fill('68W');
  await page.locator('a[data-result]').first().waitFor();
  expect(await page.locator('main h1[data-ahead]').count()).toBe(1);
});

test('a file that arrives cut off is named, and trying again brings it', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  let cut = true;
  await page.route('**/data/*/index.txt', async (route) => {
    if (!cut) return route.continue();
    const text = await (await route.fetch()).text();
    return route.fulfill({ body: text.slice(0, text.length / 2), contentType: 'text/plain; charset=utf-8' });
  });
  await page.goto('/#q=25B');
  await page.getByRole('alert').getByText('did not arrive in full').waitFor();
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('a[data-result]').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('25B');
});

test('the page’s own policy allows no script, style or request from elsewhere', async () => {
  const page = await visit('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(await page.locator('script:not([src])').count()).toBe(0);
  // The page's own styles stand in it, named by what they are; no others may.
  for (const css of await page.locator('style').allTextContents())
    expect(policy).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
});

test('the headers that hosts are given are the page’s own policy, and it works under them', async () => {
  const page = await visit('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const given = await (await fetch(`${inject('pageUrl')}/_headers`)).text();
  expect(given).toContain(`  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`);
  const answer = await page.request.get('/');
  expect(answer.headers()['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
  await page.getByRole('searchbox').fill('68W');
  await page.locator('a[data-result]').first().waitFor();
});

test('an address that the host does not know gets the frame of a page, whose script knows the address', async () => {
  const html = await (await fetch(`${inject('pageUrl')}/404.html`)).text();
  expect(html).toContain('Loading the page');
  expect(html).not.toMatch(/aria-current=/);
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
});

test('works where storage is blocked', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/#q=25B');
  await page.locator('a[data-result]').first().waitFor();
});
