import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../src/bench/audit/chromium.ts';
import { notStarted, passTime } from './not-started.ts';
import { type Oddities, startOddHost } from './odd-host.ts';

/** What a first visit to an address without a file shows: the page, or what the host says by itself. */
type WithoutFile = 'the page' | 'Not here' | 'Forbidden';

const HOSTS: Readonly<Record<string, Oddities & { deep: WithoutFile }>> = {
  'nothing but files': { deep: 'Not here' },
  'a folder of a host': { base: '/tools/crosswalk/', deep: 'Not here' },
  'a folder, and no word on unknown addresses': {
    base: '/tools/crosswalk/',
    unknown: 'forbidden',
    deep: 'Forbidden',
  },
  'no redirect to the slash': { withoutSlash: 'page', unknown: '404.html', deep: 'the page' },
  'the start page for unknown addresses': {
    withoutSlash: 'nothing',
    unknown: 'start page',
    deep: 'the page',
  },
  'no type for data': {
    types: { '.txt': 'application/octet-stream', '.webmanifest': 'text/plain' },
    unknown: '404.html',
    deep: 'the page',
  },
  'an old encoding': {
    types: {
      '.html': 'text/html; charset=iso-8859-1',
      '.css': 'text/css; charset=iso-8859-1',
      '.txt': 'text/plain; charset=iso-8859-1',
    },
    unknown: '404.html',
    deep: 'the page',
  },
  'packed by gzip alone': { gzip: true, unknown: '404.html', deep: 'the page' },
  // As PAGES_AHEAD=none builds it.
  'no page written ahead': {
    lacks: /^(?:military|occupation)\//,
    unknown: '404.html',
    deep: 'the page',
  },
};

/** A level, a retired code, a group, and military titles of an occupation, with and without a slash at the end. */
const WITHOUT_FILE = [
  ['military/army/68W30', 'Combat Medic Specialist'],
  ['military/army/31L', 'Cable Systems Installer-Maintainer'],
  ['occupations/29-2000', 'Health Technologists and Technicians'],
  ['leads-to/29-2042.00/', 'Emergency Medical Technicians'],
] as const;

let browser: Browser;
const leave: (() => unknown)[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  // One after another: the browser that closes next ends whatever still waits for it.
  for (const each of leave.splice(0)) await each();
});
afterAll(() => browser.close());

/** Opens a page of a host; what went wrong is listed beside it. */
async function arrive(
  odd: Oddities,
  options?: BrowserContextOptions,
): Promise<{ page: Page; context: BrowserContext; url: string; faults: string[] }> {
  const host = await startOddHost(inject('builtFolder'), odd);
  const context = await browser.newContext(options);
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
  leave.push(() => context.close(), host.close);
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

test.each(Object.entries(HOSTS))(
  'on a first visit to an address without a file, a host with %s shows what the README says',
  async (_, odd) => {
    // Each is a first one where nothing is kept.
    const { page, url } = await arrive(odd, { serviceWorkers: 'block' });
    for (const [address, heading] of WITHOUT_FILE) {
      await page.goto(`${url}${address}`);
      if (odd.deep === 'the page') await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      else expect(await page.locator('body').textContent()).toBe(odd.deep);
    }
  },
);

test.each([
  ['names a wrong type for scripts', { types: { '.js': 'text/plain' }, unknown: '404.html' }, ''],
  ['names none for them', { types: { '.js': 'application/octet-stream' }, unknown: '404.html' }, ''],
  [
    'leaves out the slash in a folder',
    { base: '/tools/crosswalk/', withoutSlash: 'page', unknown: '404.html' },
    'military/army/68W',
  ],
  [
    'answers with its 404.html in a folder',
    { base: '/tools/crosswalk/', unknown: '404.html' },
    'leads-to/29-2042.00/',
  ],
  [
    'answers with the start page in a folder',
    { base: '/tools/crosswalk/', unknown: 'start page' },
    'leads-to/29-2042.00/',
  ],
] as const)(
  'where a host %s, a page can be read, and says after a while what to do',
  async (_, odd, only) => {
    const { page, url } = await arrive(odd, { serviceWorkers: 'block' });
    const addresses = only ? [only] : ['', 'military/army/68W/', ...WITHOUT_FILE.map(([path]) => path)];
    for (const address of addresses) {
      await page.goto(`${url}${address}`);
      // Of an address without a file there is the frame.
      const shown = WITHOUT_FILE.some(([path]) => path === address) ? 'navigation' : 'heading';
      expect(await page.getByRole(shown).first().isVisible()).toBe(true);
      await passTime(page, 10_000);
      expect(await notStarted(page).isVisible()).toBe(true);
      expect(await notStarted(page).textContent()).toContain('load the page again');
    }
  },
);

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
