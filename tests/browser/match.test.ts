import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const LIST = [
  'Name,Rank,MOS,Title,Branch',
  'Doe,SSG,25B,Information Technology Specialist,Army',
  'Roe,Cpl,0311,,USMC',
  'Poe,SGT,25B,Infantryman,Army',
  'Moe,,,qwrtz plmk,',
].join('\n');

async function matched(options: { width: number; colorScheme: 'light' | 'dark' }) {
  const page = await visit('/match', {
    viewport: { width: options.width, height: 800 },
    colorScheme: options.colorScheme,
    reducedMotion: 'reduce',
  });
  await page.getByLabel('Or paste rows').fill(LIST);
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await page.getByRole('button', { name: 'Match 4 rows' }).click();
  await page.getByText('4 rows matched.').waitFor();
  await page
    .getByRole('link', { name: /^Army 25B/ })
    .first()
    .waitFor();
  return page;
}

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const)('a matched list has no fault that axe knows at $width pixels, $colorScheme', async (options) => {
  const page = await matched(options);
  await page.getByText('How sure is a match?').click();
  await page.getByRole('button', { name: 'Find another job for row 2' }).click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
});

test('a row is corrected by keyboard alone, and the focus stays where it was', async () => {
  const page = await matched({ width: 1440, colorScheme: 'light' });
  await page.getByRole('button', { name: 'Find another job for row 4' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('army 11b');
  await page.keyboard.press('Enter');
  await page.getByText(/^Army 11B Infantryman is chosen/).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe('Code or title for row 4');
  expect(await page.getByRole('row', { name: /^4 / }).textContent()).toContain('Chosen by you');
});

test('a workbook goes out and comes back in, its codes with their zeros; its code comes only then', async () => {
  const scripts: string[] = [];
  const page = await matched({ width: 1440, colorScheme: 'light' });
  page.on('request', (request) => scripts.push(request.url()));
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before.filter((url) => url.includes('workbook'))).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download Excel workbook' }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Start with another list' }).click();
  await page.getByLabel('File with the list').setInputFiles(path);
  await page.getByRole('button', { name: 'Match 4 rows' }).waitFor();
  expect(await page.getByRole('combobox', { name: /^MOS/ }).inputValue()).toBe('code');
  expect(scripts.some((url) => url.includes('workbook'))).toBe(true);
});
