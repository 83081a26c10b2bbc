import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from '../../src/bench/audit/chromium.ts';
import { hostReleases, type ReleaseHost } from './release-host.ts';

let browser: Browser;
let host: ReleaseHost;
let context: BrowserContext;
/** Exceptions that nothing caught. */
let thrown: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  host = await hostReleases(inject('builtFolder'));
  thrown = [];
});
afterEach(async () => {
  await context.close();
  host.close();
  expect(thrown).toEqual([]);
});
afterAll(() => browser.close());

async function open(path: string, serviceWorkers: 'allow' | 'block' = 'allow'): Promise<Page> {
  context = await browser.newContext({ baseURL: host.url, serviceWorkers });
  return openTab(path);
}

async function openTab(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(path);
  return page;
}

/** A visit to the first release, after which all of its search is kept on the device. */
async function visitFirst(): Promise<Page> {
  const page = await open('/?q=25B');
  await page.locator('a[data-result]').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** The releases whose data was asked for since the first of these requests. */
const releasesAsked = (from: number) =>
  new Set(host.asked.slice(from).flatMap((path) => /^\/data\/(\w+)\//.exec(path)?.[1] ?? []));

/** Shows the data's version, which stands on the page about the data. */
async function versionOf(page: Page): Promise<string> {
  await page.goto('/about');
  return (await page.getByText(/^Data version/).textContent()) ?? '';
}

const isOffered = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new version of this site is ready.' }).waitFor();

const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

/** @returns resolves once the page was loaded anew. */
async function loadsAnew(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => Object.assign(window, { before: true }));
  return () => page.waitForFunction(() => !('before' in window));
}

/** Goes to a page by its link. */
async function follow(page: Page, name: string, title: RegExp): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

test('whoever comes back after a new release goes on with the one that is kept, and gets what is gone with the new one', async () => {
  const first = await visitFirst();
  await first.close();
  host.holds('second');
  const page = await openTab('/?q=68W');
  await page.locator('a[data-result]').first().waitFor();
  await follow(page, 'Browse', /Browse/);
  await page.goto('/occupation/29-2043.00');
  await page.getByText('This site has a new version').waitFor();
  const before = host.asked.length;
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await page.getByText('Open all sections').waitFor();
  expect(await versionOf(page)).toContain(host.stamps.second);
  // Nothing of the old one is asked for any more.
  expect([...releasesAsked(before)]).toEqual([host.stamps.second]);
});

test.each(['says so', 'answers with a page'] as const)(
  'a page left open without a service worker says that its release is gone, and takes what is typed along, where the host %s',
  async (missing) => {
    const page = await open('/?q=25B', 'block');
    await page.locator('a[data-result]').first().waitFor();
    // All that comes after a first answer, each when the page has nothing else to do.
    await expect
      .poll(() => host.asked.some((path) => path.includes('/about-page')), { timeout: 30_000 })
      .toBe(true);
    await page.waitForLoadState('networkidle');
    host.holds('second', { missing });
    await page.getByRole('searchbox').fill('68W');
    await page.getByRole('link', { name: 'Combat Medic Specialist' }).first().click();
    await page.getByText('This site has a new version').first().waitFor();
    const anew = await loadsAnew(page);
    await page.getByRole('button', { name: 'Load the new version' }).first().click();
    await anew();
    await page.getByRole('heading', { level: 1, name: 'Combat Medic Specialist' }).waitFor();
    await page
      .getByRole('link', { name: /Paramedics/ })
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('68W');
  },
);

test('an update takes along what is typed and kept nowhere yet', async () => {
  const page = await visitFirst();
  await follow(page, 'Match a list', /Match/);
  await page.getByLabel(/paste rows/).fill('Name,MOS\nSmith,25B');
  host.holds('second');
  await lookForNew(page);
  await isOffered(page);
  const anew = await loadsAnew(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await anew();
  await expect.poll(() => page.getByLabel(/paste rows/).inputValue()).toBe('Name,MOS\nSmith,25B');
  await page.getByRole('button', { name: 'Read these rows' }).waitFor();
});

test('an update says what is new, and a profile that was opened stays kept', async () => {
  const page = await visitFirst();
  await page.goto('/occupation/29-2043.00');
  await page.getByText('Open all sections').waitFor();
  await page.goto('/?q=68W');
  host.holds('second');
  await page.locator('a[data-result]').first().waitFor();
  await lookForNew(page);
  await isOffered(page);
  const offer = page.getByRole('status').filter({ hasText: 'A new version of this site is ready.' });
  await offer.getByText('What is new').click();
  expect(await offer.getByRole('listitem').count()).toBeGreaterThan(0);
  const anew = await loadsAnew(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await anew();
  const keptOf = () =>
    page.evaluate(async () => {
      const kept = await (await caches.open('crosswalk-data')).keys();
      return kept.flatMap(({ url }) => /\/data\/(\w+)\/profile\/29-2043.00.txt$/.exec(url)?.[1] ?? []);
    });
  await expect.poll(keptOf, { timeout: 30_000 }).toEqual([host.stamps.second]);
  await page.context().setOffline(true);
  await page.goto('/occupation/29-2043.00');
  await page.getByText('Open all sections').waitFor();
});

test('“Update now” in one tab updates all, and leaves a list that is kept nowhere as it is', async () => {
  const one = await visitFirst();
  const two = await openTab('/?q=68W');
  const three = await openTab('/?q=68W');
  await follow(two, 'Your résumé', /Résumé/);
  await follow(three, 'Match a list', /Match/);
  await three.getByLabel(/paste rows/).fill('Name,MOS\nSmith,25B');
  await three.getByRole('button', { name: 'Read these rows' }).click();
  await three.getByText('Smith').first().waitFor();
  host.holds('second');
  await lookForNew(one);
  await Promise.all([one, two, three].map(isOffered));
  const anew = await loadsAnew(two);
  await one.getByRole('button', { name: 'Update now' }).click();
  await anew();
  expect(await two.getByRole('button', { name: 'Update now' }).count()).toBe(0);
  await three.getByText('This site was updated in another tab.').waitFor();
  await three.getByText('Smith').first().waitFor();
  expect(await versionOf(one)).toContain(host.stamps.second);
  expect(await versionOf(two)).toContain(host.stamps.second);
});

test.each(['says so', 'answers with a page'] as const)(
  'a release that is uploaded by half leaves the one before in place, where the host %s',
  async (missing) => {
    const page = await visitFirst();
    host.holds('second', { lacks: /\/assets\/browse-page|\/identifiers\.txt/, missing });
    await lookForNew(page);
    await page.goto('/occupation/29-2043.00');
    await page.getByText('This site has a new version').waitFor();
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await page.getByText('The new version is not complete yet.').waitFor();
    await page.goto('/browse');
    await page.getByRole('heading', { level: 1, name: /Browse/ }).waitFor();
    expect(await versionOf(page)).toContain(host.stamps.first);
    host.holds('second');
    await page.goto('/occupation/29-2043.00');
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await page.getByText('Open all sections').waitFor();
    expect(await versionOf(page)).toContain(host.stamps.second);
  },
);

test.each(['says so', 'answers with a page'] as const)(
  'whoever comes first to a release that is uploaded by half is told so, and can try again, where the host %s',
  async (missing) => {
    host.holds('second', { lacks: /\/assets\/browse-page|\/index\.txt/, missing });
    const page = await open('/?q=25B', 'block');
    await page.getByRole('alert').getByText('The site may be updating.').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('25B');
    await page.getByRole('link', { name: 'Browse', exact: true }).first().click();
    await page.getByRole('alert').getByText('This page could not be loaded.').waitFor();
    host.holds('second');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('heading', { level: 1, name: /Browse/ }).waitFor();
    await page.goto('/?q=25B');
    await page.locator('a[data-result]').first().waitFor();
  },
);
