import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeFileList } from '../../src/data/file-list-codec.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const FILES = [
  ['profile/29-2043.00.txt', 40_000],
  ['profile/15-1232.00.txt', 40_000],
  ['reverse/29-2043.00.txt', 2_000],
  ['jobs/army-25.txt', 4_000],
  ['directions/army-25.txt', 4_000],
] as const;

/** Opens the page about the data, on a device that keeps the search; everything else there is, for it, a few files. */
async function openKept(): Promise<Page> {
  const page = await visit('/?q=25B');
  await page.locator('a[data-result]').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const version = await page.evaluate(async () => {
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (/files\.txt$/.test(url)) return /\/data\/(\w+)\//.exec(url)![1]!;
    return '';
  });
  await page.evaluate(
    async (list) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/files\.txt$/.test(request.url)) await cache.put(request, new Response(list));
      }
    },
    encodeFileList(FILES, version),
  );
  await page.goto('/about');
  await page.getByRole('row', { name: /Occupation profiles/ }).waitFor();
  return page;
}

const rowOf = (page: Page) => page.getByRole('row', { name: /Occupation profiles/ });
const keep = (page: Page) => page.getByRole('button', { name: /^Keep everything \(\d+ MB\)$/ });

test('everything is kept on purpose, listed, used without a network, and removed', async () => {
  const page = await openKept();
  await rowOf(page).getByText('0 of 2').waitFor();
  await keep(page).click();
  await page.getByText('Everything is kept on this device.').waitFor();
  await rowOf(page).getByText('2 of 2').waitFor();
  await page.context().setOffline(true);
  await page.goto('/occupation/29-2043.00');
  await page.getByText('Open all sections').waitFor();
  await page.goto('/about');
  await page.getByRole('button', { name: 'Remove: Occupation profiles' }).click();
  await rowOf(page).getByText('0 of 2').waitFor();
  await page
    .getByRole('row', { name: /lead to an occupation/ })
    .getByText('1 of 1')
    .waitFor();
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await page
    .getByRole('row', { name: /lead to an occupation/ })
    .getByText('0 of 1')
    .waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('what was opened is counted among what is kept', async () => {
  const page = await openKept();
  await page.goto('/occupation/29-2043.00');
  await page.getByText('Open all sections').waitFor();
  await page.goto('/military/army/25B');
  await page
    .getByRole('link', { name: /Computer User Support/ })
    .first()
    .waitFor();
  await page.goto('/about');
  await rowOf(page).getByText('1 of 2').waitFor();
  await page
    .getByRole('row', { name: /Pages of military jobs/ })
    .getByText('1 of 1')
    .waitFor();
  await page
    .getByRole('row', { name: /Where military jobs lead/ })
    .getByText('1 of 1')
    .waitFor();
});

test('a device without room, and one that keeps nothing, say so', async () => {
  const page = await openKept();
  await page.evaluate(() => {
    Cache.prototype.put = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await keep(page).click();
  await page.getByText('There is no room left on this device.').waitFor();
  await page.evaluate(() => {
    navigator.serviceWorker.register = async () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
  });
  await keep(page).click();
  await page.getByText('Your browser does not let this site keep anything.').waitFor();
});

test('what is on its way can be cancelled, and taken up again', async () => {
  const page = await openKept();
  await page.evaluate(() => {
    const ask = window.fetch;
    window.fetch = (url, how) =>
      new Promise((resolve, reject) => {
        how?.signal?.addEventListener('abort', () => reject(how.signal!.reason));
        setTimeout(() => resolve(ask(url, how)), 60_000);
      });
    Object.assign(window, { mend: () => (window.fetch = ask) });
  });
  await keep(page).click();
  await page.getByRole('progressbar', { name: 'How much is kept' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped. What has arrived stays').waitFor();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await keep(page).click();
  await page.getByText('Everything is kept on this device.').waitFor();
});
