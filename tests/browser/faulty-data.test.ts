import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';

// What is on its way when the network is taken away.
const visit = withBrowser(/ERR_INTERNET_DISCONNECTED/);

/** Opens a page a second time, so that all that it needs is kept on the device. */
async function visitTwice(path: string): Promise<Page> {
  const page = await visit('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('about:blank');
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Cuts off the end of all copies of some files that the device keeps. @returns how long each was. */
const damage = (page: Page, ending: string) =>
  page.evaluate(async (end) => {
    const lengths: number[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new URL(request.url).pathname.endsWith(end)) continue;
        const text = await (await cache.match(request))!.text();
        lengths.push(text.length);
        await cache.put(request, new Response(text.slice(0, -100)));
      }
    }
    return lengths;
  }, ending);

const lengthsOf = (page: Page, ending: string) =>
  page.evaluate(async (end) => {
    const lengths: number[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new URL(request.url).pathname.endsWith(end))
          lengths.push((await (await cache.match(request))!.text()).length);
    }
    return lengths;
  }, ending);

test.each([
  ['the index', '/#q=25B', '/index.txt', 'Information Technology Specialist'],
  ['a part of the rest', '/#q=Q7', '/identifiers.txt', 'is a real code'],
  ['other job titles', '/occupations#q=virus+technician', '/lay-titles.txt', 'Information Security Analysts'],
  ['a profile', '/occupation/15-1212.00', '/profile/15-1212.00.txt', 'Open all sections'],
])('a damaged copy of %s on the device heals by itself', async (_, path, file, shown) => {
  const page = await visitTwice(path);
  await page.getByText(shown).first().waitFor();
  const whole = await damage(page, file);
  expect(whole).toHaveLength(1);
  await page.reload();
  await page.getByText(shown).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await expect.poll(() => lengthsOf(page, file)).toEqual(whole);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText(shown).first().waitFor();
});

test('a file that stops arriving is given up, and taken up again when the connection is back', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.clock.install();
  await page.route('**/data/*/index.txt', () => new Promise<void>(() => {}));
  await page.goto('/#q=25B');
  await page.getByRole('searchbox').waitFor();
  await page.clock.fastForward(25_000);
  await page.getByRole('alert').getByText('The data stopped arriving.').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('25B');
  await page.unroute('**/data/*/index.txt');
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await page.locator('a[data-result]').first().waitFor();
});
