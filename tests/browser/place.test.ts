import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

test('a place is chosen once, by typing, and then every page says its pay, after a reload too', async () => {
  const page = await visit('/#q=25B', { viewport: { width: 390, height: 800 } });
  await page.getByRole('button', { name: 'Pay in: the whole country' }).click();
  await page.getByRole('combobox', { name: /Where do you live/ }).fill('norfolk va');
  await page.getByRole('option', { name: /^Norfolk, VA/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page
    .getByText(/a year in Norfolk, VA/)
    .first()
    .waitFor();
  await page.goto('/occupation/15-1212.00#pay');
  await page.reload();
  await page.getByRole('table', { name: 'Pay a year in Norfolk, VA' }).waitFor();
  await page.getByRole('table', { name: 'States by median pay a year' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the list of places is fetched when the picker is opened; a name merely alike is asked about at 320 px', async () => {
  const page = await visit('/occupation/15-1212.00', { viewport: { width: 320, height: 800 } });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload();
  const button = page.getByRole('button', { name: 'Pay in: the whole country' }).first();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const places = () => fetched.filter((path) => /\/places[^/]*\.txt$/.test(path));
  expect(places()).toEqual([]);
  await button.click();
  await page.getByRole('combobox', { name: /Where do you live/ }).fill('Portsmith');
  expect(places()).toHaveLength(1);
  await page.getByText('We have no place of that name. Did you mean:').waitFor();
  expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
