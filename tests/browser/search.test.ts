import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const box = (page: Page) => page.getByRole('searchbox');
const firstResult = (page: Page) => page.locator('a[data-result]').first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('search, filter, open a title, open an occupation, and back again', async () => {
  const page = await visit('/');
  await box(page).fill('mechaninc');
  await firstResult(page).waitFor();
  await page.getByRole('radio', { name: /^Navy/ }).click();
  await page.waitForURL('**/#q=mechaninc&branch=navy');
  await page.getByRole('heading', { level: 2, name: /results for “mechaninc” in Navy/ }).waitFor();
  const title = await firstResult(page).textContent();
  await firstResult(page).click();
  await page.waitForURL('**/military/navy/*');
  // The page's first heading is the code alone, until the index is read.
  await page.getByRole('heading', { level: 1, name: title!, exact: true }).waitFor();
  await page.locator('main a[href^="/occupation/"]').first().click();
  await page.waitForURL('**/occupation/*');
  await page.getByText('Military titles that lead here').first().waitFor();
  await page.goBack();
  // The page's first heading is the code alone, until the index is read.
  await page.getByRole('heading', { level: 1, name: title!, exact: true }).waitFor();
  await page.goBack();
  expect(await box(page).inputValue()).toBe('mechaninc');
  expect(await firstResult(page).textContent()).toBe(title);
  await page.goBack();
  await page.waitForURL('**/#q=mechaninc');
  await page.goForward();
  await page.waitForURL('**/#q=mechaninc&branch=navy');
});

test.each([
  ['25B', 'Information Technology Specialist'],
  ['combat medic', 'Combat Medic Specialist'],
  ['1D7X1', 'Cyber Defense Operations'],
  ['sixty-eight whiskey', 'Combat Medic Specialist'],
  ['truck driver', 'Motor Transport Operator'],
  ['fix jet engines', 'Mechanic'],
])('“%s” is answered while typing', async (text, title) => {
  const page = await visit('/');
  await box(page).pressSequentially(text);
  await page.locator('a[data-result]', { hasText: title }).first().waitFor();
});

test('every state survives a reload', async () => {
  const page = await visit('/#q=radar&branch=navy&rank=enlisted');
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('a[data-result]').nth(25).waitFor();
  await page.reload();
  await page.locator('a[data-result]').nth(25).waitFor();
  expect(await box(page).inputValue()).toBe('radar');
  expect(await page.getByRole('radio', { name: /^Navy/ }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: /^Enlisted/ }).isChecked()).toBe(true);
});

test('a list keeps its place when one comes back to it', async () => {
  const page = await visit('/#q=mechanic');
  await firstResult(page).waitFor();
  const link = page.locator('a[data-result]').nth(15);
  await link.scrollIntoViewIfNeeded();
  // What stands above may still be laid out, so it counts where the page is as it is left.
  await page.evaluate(() =>
    window.addEventListener('click', () => Object.assign(window, { leftAt: window.scrollY }), {
      capture: true,
      once: true,
    }),
  );
  await link.click();
  await page.waitForURL('**/military/**');
  const before = await page.evaluate(() => (window as unknown as { leftAt: number }).leftAt);
  expect(before).toBeGreaterThan(300);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 3, before);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-result'));
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Results for “mechanic”' }).click();
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 3, before);
});

test('a long browse list keeps its place too', async () => {
  const page = await visit('/browse/navy');
  const link = page.locator('main li a', { hasText: 'Hospital Corpsman' }).first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await page.waitForURL('**/military/navy/**');
  await page.goBack();
  await page.waitForFunction(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return document.activeElement?.tagName === 'A' && box && box.top >= 0 && box.bottom <= window.innerHeight;
  });
});

test('the box does not move while one types', async () => {
  const page = await visit('/');
  const top = () => page.evaluate(() => document.querySelector('input')!.getBoundingClientRect().top);
  const before = await top();
  for (const letter of 'navy medic') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    expect(await top()).toBe(before);
  }
});

test('a title of one endless word breaks on a narrow phone', async () => {
  const page = await visit('/#q=11RX');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('a[data-result]', { hasText: 'Reconnaissance/Surveillance' }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the tab is named after what was typed, once typing pauses', async () => {
  const page = await visit('/');
  await box(page).pressSequentially('combat medic');
  await page.waitForFunction(() => document.title.startsWith('“combat medic”'));
});

test('everything works by keyboard alone', async () => {
  const page = await visit('/about');
  await heading(page).waitFor();
  await page.keyboard.press('/');
  await page.waitForURL(/\/$/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('combat medic');
  await firstResult(page).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/military/**');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await page.goBack();
  await page.waitForURL('**/#q=combat+medic');
});

test.each([
  ['/military/army/25B', 'Information Technology Specialist'],
  ['/military/air-force/1D751Q', 'Cyber Defense Operations'],
  ['/occupation/15-1212.00', 'Information Security Analysts'],
  ['/browse/coast-guard/enlisted', 'Coast Guard jobs: Enlisted'],
  ['/about', 'About this site'],
  ['/nowhere', 'Page not found'],
])('the link %s opens by itself', async (path, title) => {
  const page = await visit(path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});
