import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withLoggingHost } from './logging-host.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();
const { origin, heard } = withLoggingHost();

/** In no address, file or header of ours. */
const MARK = 'zebrafish';
const BOXES = [
  'input:not([type=radio], [type=checkbox], [type=file], [type=number], [type=range])',
  'textarea',
].join(', ');

const PAGES = [
  '/',
  '/?utm_source=mail',
  '/browse',
  '/browse/army',
  '/browse/navy/enlisted',
  '/browse/air-force/commissioned-officer',
  '/occupations',
  '/occupations/15-1200',
  '/occupations/29-0000',
  '/leads-to/15-1212.00',
  '/leads-to/49-0000',
  '/military/army/25B',
  '/military/army/11B',
  '/military/navy/HM',
  '/military/marine-corps/0311',
  '/military/air-force/2A3X3',
  '/military/coast-guard/BM',
  '/military/space-force/5C0X1S',
  '/military/army/ZZZ',
  '/occupation/15-1212.00',
  '/occupation/29-1141.00#pay',
  '/occupation/99-9999.00',
  '/card#v1.a25B,151212',
  '/compare#v1.151212,292043',
  '/shortlist',
  '/shortlist#v1.151212,a25B',
  '/resume',
  '/match',
  '/about#report',
  '/no-such-page',
];

/** Types into every box of the page, as long as it is there: some go as others are filled. @returns how many there were. */
async function typeEverywhere(page: Page): Promise<number> {
  let typed = 0;
  for (const box of await page.locator(BOXES).elementHandles()) {
    if (!(await box.isVisible())) continue;
    try {
      await box.fill(`radar ${MARK} ${typed}`, { timeout: 500 });
      typed++;
    } catch (cause) {
      if (await box.isVisible()) throw cause;
    }
  }
  return typed;
}

/** So that there is something to write notes about, and a list to be matched. */
async function pressIfThere(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
}

/** The links that the page hands on. */
async function copiedLinks(page: Page): Promise<string[]> {
  const buttons = await page.getByRole('button', { name: 'Copy link' }).all();
  const links: string[] = [];
  for (const button of buttons) {
    await button.click();
    links.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return links;
}

const sent = () => heard.filter((request) => request.toLowerCase().includes(MARK));

test('nothing that is typed on thirty pages, reloaded, copied and opened again reaches the host', async () => {
  const page = await visit('/about', {
    baseURL: origin(),
    permissions: ['clipboard-read', 'clipboard-write'],
    // It would answer most of what is asked by itself.
    serviceWorkers: 'block',
  });
  let boxes = 0;
  let links = 0;
  for (const path of PAGES) {
    await page.goto('about:blank');
    await page.goto(path);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    boxes += await typeEverywhere(page);
    for (const name of ['Add to shortlist', 'Read these rows']) await pressIfThere(page, name);
    // The address follows what is typed after a pause.
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator('main h1').first().waitFor();
    for (const link of await copiedLinks(page)) {
      links++;
      await page.goto('about:blank');
      await page.goto(link);
      await page.locator('main h1').first().waitFor();
    }
  }
  expect(PAGES).toHaveLength(30);
  expect(boxes).toBeGreaterThan(25);
  expect(links).toBeGreaterThan(5);
  expect(heard.length).toBeGreaterThan(100);
  expect(sent()).toEqual([]);
}, 180_000);

test('what was typed is asked again by a reload, a link and the way back, and the host hears nothing of it', async () => {
  const page = await visit('/', { baseURL: origin(), serviceWorkers: 'block' });
  const shown = () => page.getByRole('heading', { level: 2, name: new RegExp(`radar.*${MARK}`) }).waitFor();
  await page.getByRole('searchbox').fill(`radar ${MARK}`);
  await page.waitForURL(`**/#q=radar+${MARK}`);
  await page.reload();
  await shown();
  await page.getByRole('link', { name: 'About' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'About' }).waitFor();
  await page.reload();
  await page.goBack();
  await shown();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await shown();
  expect(sent()).toEqual([]);
});

test.each([
  ['/?q=25B&branch=army', '/#q=25B&branch=army'],
  ['/occupations?q=nurse', '/occupations#q=nurse'],
  ['/leads-to/15-1212.00?time=all&q=radar', '/leads-to/15-1212.00#time=all&q=radar'],
  ['/military/army/88M?grade=E5', '/military/army/88M#grade=E5'],
])('a link of before, %s, works, and is written anew without a reload or an entry', async (before, today) => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.goto('about:blank');
  const loads: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
  await page.goto(before);
  await page.waitForFunction((end) => window.location.href.endsWith(end), today);
  await page.locator('main h1').first().waitFor();
  expect(loads).toHaveLength(1);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('a part behind "#" that is edited by hand is followed', async () => {
  const page = await visit('/#q=25B');
  await page.getByRole('heading', { level: 2, name: /25B/ }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#q=68W';
  });
  await page.getByRole('heading', { level: 2, name: /68W/ }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('68W');
});

test('Enter in the box before the script is there sends nothing, and keeps what was typed', async () => {
  const page = await visit('/', { baseURL: origin(), serviceWorkers: 'block' });
  await page.route('**/*.js', (route) =>
    new Promise((resolve) => setTimeout(resolve, 1500)).then(() => route.continue()),
  );
  await page.reload({ waitUntil: 'commit' });
  const before = heard.length;
  await page.getByRole('searchbox').fill(`radar ${MARK}`);
  await page.getByRole('searchbox').press('Enter');
  await page.locator('a[data-result]').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe(`radar ${MARK}`);
  expect(heard.slice(before).filter((request) => request.startsWith('GET / '))).toEqual([]);
  expect(sent()).toEqual([]);
});
