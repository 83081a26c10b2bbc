import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../src/bench/audit/chromium.ts';
import { type Oddities, startOddHost } from './odd-host.ts';

const HOSTS: Readonly<Record<string, Oddities>> = {
  'nothing but files': {},
  'a folder of a host': { base: '/tools/crosswalk/' },
  'a folder, and no word on unknown addresses': { base: '/tools/crosswalk/', unknown: 'forbidden' },
  'no redirect to the slash': { withoutSlash: 'page', unknown: '404.html' },
  'the start page for unknown addresses': { withoutSlash: 'nothing', unknown: 'start page' },
  'no type for data': { types: { '.txt': 'application/octet-stream', '.webmanifest': 'text/plain' } },
  'an old encoding': {
    types: {
      '.html': 'text/html; charset=iso-8859-1',
      '.css': 'text/css; charset=iso-8859-1',
      '.txt': 'text/plain; charset=iso-8859-1',
    },
  },
  'packed by gzip alone': { gzip: true },
  // As PAGES_AHEAD=none builds it.
  'no page written ahead': { lacks: /^(?:military|occupation)\//, unknown: '404.html' },
};

let browser: Browser;
const leave: (() => void)[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const each of leave.splice(0)) each();
});
afterAll(() => browser.close());

/** Opens a page of a host; what went wrong is listed beside it. */
async function arrive(
  odd: Oddities,
): Promise<{ page: Page; context: BrowserContext; url: string; faults: string[] }> {
  const host = await startOddHost(inject('builtFolder'), odd);
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('response', (response) => {
    // In a folder the start page's script is looked for at the root, too.
    const atRoot = odd.base && new URL(response.url()).pathname.startsWith('/assets/index-');
    // A page may come with the word that it has no file.
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !atRoot && !isPage) faults.push(response.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  leave.push(() => void context.close(), host.close);
  return { page, context, url: host.url, faults };
}

test.each(Object.entries(HOSTS))('the same build works on a host with %s', async (_, odd) => {
  const { page, url, faults } = await arrive(odd);
  await page.goto(url);
  await page.getByRole('searchbox').fill('68W');
  await page.locator('a[data-result]').first().waitFor();

  // A link that was sent, without a slash at its end, and with one.
  for (const address of ['military/army/68W', 'military/army/68W/']) {
    await page.goto(`${url}${address}`);
    await page.getByRole('heading', { level: 1, name: 'Combat Medic Specialist' }).waitFor();
    await page.getByRole('link', { name: 'Sources and credits' }).waitFor();
    await page.getByRole('combobox', { name: 'Pay grade' }).waitFor();
    expect(page.url()).toBe(`${url}military/army/68W`);
  }
  // The next page by a click, and by its own address.
  await page.getByRole('link', { name: 'Paramedics' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Paramedics' }).waitFor();
  expect(page.url()).toBe(`${url}occupation/29-2043.00`);
  await page.goto(`${url}browse/army/`);
  await page.getByRole('heading', { level: 1, name: /Army/ }).waitFor();
  await page.goto(`${url}index.html#q=25B`);
  await page.locator('a[data-result]').first().waitFor();
  expect(page.url()).toBe(`${url}#q=25B`);
  expect(await page.locator('footer').textContent()).toContain('Your résumé');
  expect(faults).toEqual([]);
});

test('in a folder, too, it works without a network after the first visit, at any address', async () => {
  const { page, context, url } = await arrive({ base: '/tools/crosswalk/', unknown: 'forbidden' });
  await page.goto(url);
  await page.getByRole('searchbox').fill('68W');
  await page.locator('a[data-result]').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto(`${url}leads-to/29-2042.00`);
  await page.getByRole('heading', { level: 1, name: /Emergency Medical Technicians/ }).waitFor();
  await page.goto(`${url}#q=25B`);
  await page.locator('a[data-result]').first().waitFor();
});
