import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { REFERENCE_LAY_TITLES } from '../fixtures/reference-lay-titles.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const box = (page: Page) => page.getByRole('searchbox').first();
const result = (page: Page, title: string) =>
  page.locator('li', { has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

test('“computer technician” lists 15-1212.00 with the lay titles of the reference page', async () => {
  const page = await visit('/occupations#q=computer+technician');
  const analysts = result(page, 'Information Security Analysts');
  await analysts.getByRole('button', { name: /more other job titles/ }).click();
  const lay = await analysts
    .locator('div', { has: page.getByText('Other job titles', { exact: true }) })
    .last()
    .textContent();
  for (const title of REFERENCE_LAY_TITLES) expect(lay).toContain(title);
  expect(await analysts.locator('mark').count()).toBeGreaterThan(REFERENCE_LAY_TITLES.length);
});

test.each([
  ['fix jet engines', 'Aircraft Mechanics and Service Technicians'],
  ['protect networks from hackers', 'Information Security Analysts'],
  ['RN', 'Registered Nurses'],
  ['nurss', 'Registered Nurses'],
  ['drivers truck', 'Heavy and Tractor-Trailer Truck Drivers'],
])('“%s” is answered while typing', async (text, title) => {
  const page = await visit('/occupations');
  await box(page).pressSequentially(text);
  await result(page, title).waitFor();
});

test('the box does not move while one types, and the address follows', async () => {
  const page = await visit('/occupations');
  await box(page).waitFor();
  const top = () => page.evaluate(() => document.querySelector('input')!.getBoundingClientRect().top);
  const before = await top();
  for (const letter of 'nurse') {
    await page.keyboard.press(letter);
    expect(await top()).toBe(before);
  }
  await page.waitForURL('**/occupations#q=nurse');
  await page.reload();
  await page.locator('a[data-result]').first().waitFor();
  expect(await box(page).inputValue()).toBe('nurse');
});

test('browsing goes from the major groups down to an occupation and its military titles', async () => {
  const page = await visit('/occupations');
  for (const name of [
    'Computer and Mathematical Occupations',
    'Computer Occupations',
    'Information Security Analysts',
  ]) {
    await page.locator('main li').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }
  await page.waitForURL('**/occupations/15-1212');
  await page.getByRole('heading', { level: 2, name: 'O*NET occupations' }).waitFor();
  await page.getByRole('link', { name: /^\d+ current military titles lead here ?:/ }).click();
  await page.waitForURL('**/leads-to/15-1212.00');
  await page.goBack();
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Computer and Information Analysts' })
    .click();
  await page.waitForURL('**/occupations/15-1210');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
});

test('a search can stay in the group one stands in', async () => {
  const page = await visit('/occupations/29-0000');
  await page.getByRole('heading', { level: 1, name: /Healthcare Practitioners/ }).waitFor();
  await box(page).fill('technician');
  await page.locator('a[data-result]').first().waitFor();
  for (const link of await page.locator('a[data-result]').all())
    expect(await link.getAttribute('href')).toMatch(/^\/occupation\/29-/);
  await page.getByRole('link', { name: 'Search all groups' }).click();
  await page.waitForURL('**/occupations#q=technician');
});

test('the titles that lead to an occupation are narrowed down and downloaded as CSV', async () => {
  const page = await visit('/leads-to/15-1212.00');
  await page.getByRole('heading', { level: 2, name: 'Official matches' }).waitFor();
  await page.getByRole('checkbox', { name: /^Navy/ }).check();
  await page.waitForURL('**/leads-to/15-1212.00#branch=navy');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('military-titles-15-1212.00.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(5);
  expect(new Set(data.map((row) => row.Branch))).toEqual(new Set(['Navy']));
  await page.getByText(`${data.length} titles downloaded as military-titles-15-1212.00.csv.`).waitFor();
});

test('the occupations near by lead to their own titles', async () => {
  const page = await visit('/leads-to/15-1212.00');
  await page.getByRole('link', { name: 'Network and Computer Systems Administrators' }).click();
  await page.waitForURL('**/leads-to/15-1244.00');
  await page
    .getByRole('heading', { level: 1, name: /Network and Computer Systems Administrators$/ })
    .waitFor();
});

test('the Boolean search is copied in one click, in parts within the limit', async () => {
  const page = await visit('/leads-to/15-1212.00', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('combobox', { name: 'Maximum length' }).selectOption('250 characters');
  await page.getByRole('button', { name: /^Copy Boolean search 2 of/ }).click();
  await page.getByText(/^Boolean search 2 of \d+ copied\.$/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\("[^"]+"(?: OR "[^"]+")*\)$/);
  expect(copied.length).toBeLessThanOrEqual(250);
});

test('a list of over a thousand titles opens and sorts without a pause that is felt', async () => {
  const page = await visit('/leads-to/53-0000#time=all');
  await page.getByRole('heading', { level: 2, name: 'Official matches' }).waitFor();
  const took = await page.evaluate(async () => {
    const select = [...document.querySelectorAll('select')][1]!;
    const start = performance.now();
    select.value = 'title';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
  expect(took).toBeLessThan(1000);
});

test('one box shows both sides apart, without moving the military list', async () => {
  const page = await visit('/', { viewport: { width: 1440, height: 900 } });
  await box(page).fill('nurse');
  const list = page.locator('ol').first();
  await list.waitFor();
  const place = async () => list.evaluate((element) => element.getBoundingClientRect().toJSON());
  const before = await place();
  const side = page.locator('section', { has: page.getByRole('heading', { name: 'Civilian occupations' }) });
  await side.getByRole('link', { name: 'Registered Nurses' }).waitFor();
  const after = await place();
  expect([after.top, after.left, after.width]).toEqual([before.top, before.left, before.width]);
  await side.getByRole('link', { name: /^See all \d+ occupations$/ }).click();
  await page.waitForURL('**/occupations#q=nurse');
  await page.locator('a[data-result]').first().waitFor();
});

test('on a phone civilian words show the civilian side first, and it pushes nothing when it arrives', async () => {
  const page = await visit('/', { viewport: { width: 320, height: 640 } });
  await page.route('**/lay-titles.txt', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await box(page).fill('wedding planner');
  const heading = page.getByRole('heading', { level: 3, name: 'What else to try' });
  await page.getByText('Searching…').waitFor();
  const top = () =>
    page.locator('[data-prominence=first]').evaluate((element) => element.getBoundingClientRect().bottom);
  const before = await top();
  await page.getByRole('link', { name: 'Meeting, Convention, and Event Planners' }).waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThan(60);
  expect(await heading.count()).toBe(0);
});

test('names that cannot be fetched are told, and trying again brings them', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  let cut = true;
  await page.context().route('**/lay-titles.txt', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: cut ? body.slice(0, 100_000) : body });
  });
  await page.goto('/occupations#q=nurse');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('did not arrive in full');
  expect(await box(page).inputValue()).toBe('nurse');
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await result(page, 'Registered Nurses').waitFor();
});

test.each([
  ['/occupations/15-1212', 'Information Security Analysts'],
  ['/leads-to/15-1200', 'Military titles that lead to Computer Occupations'],
  ['/leads-to/29-1141.00#branch=navy&time=all&sort=title', 'Military titles that lead to Registered Nurses'],
])('the link %s opens by itself', async (path, title) => {
  const page = await visit(path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});
