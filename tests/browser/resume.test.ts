import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const region = (page: Page, name: string) => page.getByRole('region', { name });
const line = (page: Page, place: number, heading: string) =>
  page.getByRole('textbox', { name: `Line ${place} of ${heading}` });

/** The page of the résumé, with a section that was written there. */
async function written(options = {}): Promise<Page> {
  const page = await visit('/resume', { serviceWorkers: 'block', ...options });
  await page.getByRole('button', { name: 'Add your own section' }).click();
  await page.keyboard.type('NCOIC of the motor pool; led 12 Soldiers\nPassed every inspection');
  await page.getByText('“NCOIC” is military.').waitFor();
  return page;
}

test('lines go from a military page and an occupation to the résumé, by keyboard, and are there after a reload', async () => {
  const page = await visit('/military/army/88M', { serviceWorkers: 'block' });
  const first = page
    .getByRole('group', { name: /done in this job/ })
    .getByRole('checkbox')
    .first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.goto('/occupation/53-3032.00');
  const fold = page.getByRole('button', { name: /^Résumé builder/ });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.press('Enter');
  await region(page, 'Résumé builder').getByRole('checkbox').nth(1).focus();
  await page.keyboard.press('Space');
  await region(page, 'Résumé builder').getByRole('link', { name: 'Open my résumé' }).focus();
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 3 });
  await title.nth(1).waitFor();
  expect(await title.allTextContents()).toEqual([
    expect.stringMatching(/, U\.S\. Army$/),
    'Heavy and Tractor-Trailer Truck Drivers',
  ]);
  await page.getByRole('button', { name: 'Add your own section' }).press('Enter');
  await page.keyboard.type('Drove 20,000 miles without an accident');
  await page.reload();
  await line(page, 1, 'Additional experience').waitFor();
  expect(await line(page, 1, 'Additional experience').inputValue()).toBe(
    'Drove 20,000 miles without an accident',
  );
});

test('military terms of the real table are replaced, undone and kept by keyboard', async () => {
  const page = await written();
  const notes = page.getByRole('list', { name: 'Notes on Line 1 of Additional experience' });
  await notes.getByRole('button', { name: 'vehicle maintenance yard' }).press('Enter');
  const own = line(page, 1, 'Additional experience');
  expect(await own.inputValue()).toBe('NCOIC of the vehicle maintenance yard; led 12 Soldiers');
  expect(await own.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await own.inputValue()).toContain('motor pool');
  await notes.getByRole('button', { name: 'Keep “motor pool”' }).press('Enter');
  expect(await notes.getByText('“motor pool” is military').count()).toBe(0);
});

test('the words of an occupation and of a posting are told from those of the résumé, and the posting is not kept', async () => {
  const page = await visit('/occupation/49-3031.00', { serviceWorkers: 'block' });
  await page.getByRole('button', { name: 'Add to shortlist' }).first().click();
  await page.goto('/resume');
  await page.getByRole('combobox', { name: 'Occupation' }).selectOption({ index: 1 });
  await region(page, 'Words of the job you want')
    .getByRole('heading', { name: /^Not on your résumé yet \(/ })
    .waitFor();
  await page.getByRole('textbox', { name: 'Job posting' }).fill('Welds frames.\nClass A CDL required.');
  await region(page, 'Words of a job posting').getByRole('listitem').getByText('Class A CDL').waitFor();
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Job posting' }).inputValue()).toBe('');
});

test('two tabs share the résumé', async () => {
  const one = await written();
  const two = await one.context().newPage();
  await two.goto('/resume');
  await line(two, 2, 'Additional experience').fill('Passed 9 inspections');
  await expect.poll(() => line(one, 2, 'Additional experience').inputValue()).toBe('Passed 9 inspections');
});

test('a file brings the versions to another device', async () => {
  const page = await written();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all versions' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  const other = await visit('/resume', { serviceWorkers: 'block' });
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Import a file' }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
  await other.getByText('Added 1 version.').waitFor();
  await line(other, 2, 'Additional experience').waitFor();
});

test('the file for Word has the headline, headings and lines as such', async () => {
  const page = await written();
  await page.getByRole('textbox', { name: 'Headline (optional)' }).fill('Mechanic & lead');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for Word' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('resume.docx');
  const parts = unzipSync(readFileSync(await file.path()));
  const text = strFromU8(parts['word/document.xml']!);
  expect(text).toContain('Mechanic &amp; lead');
  expect(text).toMatch(/w:val="Heading1".*Additional experience/s);
  expect(text.match(/<w:numPr>/g)).toHaveLength(2);
  expect(text).toContain('w:w="12240" w:h="15840"');
  expect(strFromU8(parts['docProps/core.xml']!)).not.toMatch(/Un-named|crosswalk/i);
  await page.getByText('Saved as resume.docx.').waitFor();
});

test('paper has the résumé and nothing of the site', async () => {
  const page = await written();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  for (const part of ['header', 'footer']) expect(await page.locator(part).last().isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Military Crosswalk' }).isVisible()).toBe(false);
  const seen = page.locator('main p:visible, main li:visible');
  expect(await seen.allTextContents()).toEqual([
    'Additional experience',
    'NCOIC of the motor pool; led 12 Soldiers',
    'Passed every inspection',
  ]);
});

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const)('at %i pixels, %s, the page has no fault that axe finds', async (width, colorScheme) => {
  const page = await written({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Copy this version' }).click();
  await page.getByRole('textbox', { name: 'Job posting' }).fill('Welds frames.\nClass A CDL required.');
  await page.getByText('Class A CDL').last().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeFaults(page)).toEqual([]);
});
