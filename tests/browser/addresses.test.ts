import { expect, inject, test } from 'vitest';
import { withBrowser } from './visit.ts';

const visit = withBrowser();
// There its files are looked for in a folder that does not exist, before they are found at the root.
const visitAstray = withBrowser(/Failed to load resource: .* 404/);

const LONG = 'a'.repeat(500);

test.each([
  '/…',
  '/#q=25B&branch=…',
  '/military/army/…',
  '/occupation/…',
  '/occupations/…#q=…',
  '/browse/…',
  '/leads-to/…',
  '/card#…',
  '/compare#…',
  '/shortlist#…',
])('an address with 500 letters and no gap fits a narrow phone: %s', async (address) => {
  const page = await visit(address.replaceAll('…', LONG), { viewport: { width: 320, height: 640 } });
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each([
  ['…', /^No results for/],
  ['mechaninc …', /results? for/],
])('500 typed letters without a gap fit a narrow phone: %s', async (typed, summary) => {
  const address = `/#${new URLSearchParams({ q: typed.replace('…', LONG) })}`;
  const page = await visit(address, { viewport: { width: 320, height: 640 } });
  await page.getByRole('heading', { level: 2, name: summary }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each(['/index.html#q=68W', '/index.html?q=68W'])(
  'the start page is found under its file’s name, with what is asked for: %s',
  async (address) => {
    const page = await visit(address);
    await page.locator('a[data-result]').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(new URL(page.url()).hash).toBe('#q=68W');
  },
);

test('two slashes at the start of an address name no other host', async () => {
  const page = await visitAstray(`${inject('pageUrl')}//nowhere.example/?q=25B`);
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
});

test('a broken percent sign in the path is no fault of the page', async () => {
  const page = await visit('/military/army/%E0%A4%A');
  await page.getByRole('heading', { level: 1, name: 'Army %E0%A4%A' }).waitFor();
});

test('a broken percent sign behind the "#" is no fault of the page', async () => {
  const page = await visit('/occupation/15-1212.00#%E0%A4%A');
  await page.getByRole('heading', { level: 1, name: 'Information Security Analysts' }).waitFor();
});

test('an advert of a thousand letters that is typed stays as it is, and no link is blamed', async () => {
  const page = await visit('/');
  const advert = 'repairs diesel trucks and trailers. '.repeat(30);
  await page.getByRole('searchbox').fill(advert);
  await page.waitForURL(/q=repairs/);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('searchbox').inputValue()).toBe(advert);
  expect(await page.getByText('Part of this link').count()).toBe(0);
});
