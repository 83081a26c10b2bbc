import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';
import { standing, whole } from './whole-profile.ts';

const visit = withBrowser();

/** The part of the page under a heading. */
function part(page: Page, name: string) {
  return page.getByRole('region', { name });
}

test('details that arrive cut short are not used, and can be asked for again', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  let cut = true;
  await page.route('**/profile/15-1212.00.txt', async (route) => {
    if (!cut) return route.continue();
    const text = await (await route.fetch()).text();
    return route.fulfill({ body: text.slice(0, text.length / 2), contentType: 'text/plain; charset=utf-8' });
  });
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('Cyber Mission Specialist');
  await page.getByRole('link', { name: 'Information Security Analysts' }).first().click();
  await page.getByText('Part of the data did not arrive in full.').waitFor();
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await whole(page);
});

test('a link to a part opens with that part at the top and its heading in focus', async () => {
  const page = await standing(await visit('/occupation/15-1212.00#technology'));
  const heading = page.getByRole('heading', { name: 'Technology and tools' });
  await page.getByRole('heading', { name: 'Software (247)' }).waitFor();
  await expect.poll(() => heading.evaluate((h) => h === document.activeElement)).toBe(true);
  await expect
    .poll(() => heading.evaluate((h) => Math.round(h.getBoundingClientRect().top)))
    .toBeLessThan(150);
});

test('the contents list stays in view, marks the part that is read, and needs no history', async () => {
  const page = await standing(
    await visit('/occupation/15-1212.00', { viewport: { width: 1280, height: 800 } }),
  );
  const before = await page.evaluate(() => history.length);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Related occupations' }).click();
  expect(page.url()).toMatch(/#related$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect.poll(() => contents.locator('[aria-current]').textContent()).toBe('Related occupations');
  expect(await contents.getByRole('link', { name: 'Pay' }).isVisible()).toBe(true);
});

test('a reload leads back to where one was', async () => {
  const page = await whole(await visit('/occupation/15-1212.00#related'));
  await page.evaluate(() => window.scrollBy(0, -1500));
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => window.scrollY);
  await page.reload();
  await whole(page);
  await expect.poll(() => page.evaluate(() => Math.abs(window.scrollY))).toBeGreaterThan(before - 100);
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(before + 100);
});

test('all 247 software products and 6 tools of 15-1212.00 come on request, by kind', async () => {
  const page = await whole(await visit('/occupation/15-1212.00'));
  const technology = part(page, 'Technology and tools');
  await technology.getByRole('button', { name: 'Show all 247 software products by kind' }).click();
  const counts = await technology.getByRole('heading', { level: 4 }).allTextContents();
  const sum = counts.reduce((all, text) => all + Number(/\((\d+)\)$/.exec(text)?.[1]), 0);
  expect(sum).toBe(247);
  expect(await technology.getByRole('heading', { name: 'Tools and equipment (6)' }).isVisible()).toBe(true);
});

test('military titles are narrowed down by branch, rank type and words', async () => {
  const page = await whole(await visit('/occupation/15-1212.00'));
  const military = part(page, 'Military titles that lead here');
  await military.getByLabel('Branch').selectOption('Navy');
  await military.getByLabel('Title or code').fill('security communication');
  // The list is drawn a moment after the choice.
  await expect
    .poll(() => military.getByRole('heading', { level: 3 }).allTextContents())
    .toEqual(['Navy - Enlisted 1 title', 'Navy - Commissioned or Warrant Officer 1 title']);
  await military.getByLabel('Rank type').selectOption('Warrant Officer');
  await expect
    .poll(() => military.getByRole('listitem').getByRole('link').allTextContents())
    .toEqual(['Communication Security Officer']);
});

test('résumé lines are picked, filled in, copied, and kept over a reload', async () => {
  const page = await whole(
    await visit('/occupation/15-1212.00', { permissions: ['clipboard-read', 'clipboard-write'] }),
  );
  const resume = part(page, 'Résumé builder');
  await resume.getByRole('checkbox', { name: /security risk assessments/ }).check();
  await resume.getByRole('button', { name: 'Next blank to fill in' }).click();
  await page.keyboard.type('12');
  await resume.getByRole('button', { name: 'Copy résumé lines' }).click();
  await resume.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Information Security Analysts\n• Performed .*\(12 assessments a year\)/);
  await page.reload();
  await whole(page);
  expect(await resume.getByLabel('Your résumé lines').inputValue()).toBe(copied);
});

test('résumé lines are downloaded as a text file', async () => {
  const page = await whole(await visit('/occupation/53-3032.00'));
  const resume = part(page, 'Résumé builder');
  await resume.getByRole('checkbox').nth(1).check();
  const waiting = page.waitForEvent('download');
  await resume.getByRole('button', { name: 'Download as text' }).click();
  expect((await waiting).suggestedFilename()).toBe('resume-lines.txt');
});

test('whoever follows a link to an occupation has the focus on its heading, also once the profile has come', async () => {
  const page = await visit('/military/army/25B');
  await page.getByRole('link', { name: 'Computer Network Support Specialists' }).first().press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: 'Computer Network Support Specialists' });
  await page.locator('#links').waitFor();
  expect(await heading.evaluate((title) => title === document.activeElement)).toBe(true);
});

test('on paper short folded parts are open and controls are gone', async () => {
  const page = await whole(await visit('/occupation/15-1212.00'));
  await part(page, 'Résumé builder')
    .getByRole('checkbox', { name: /security risk assessments/ })
    .check();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByText('Who published it.').isVisible()).toBe(true);
  expect(await page.getByText('Shared skills').first().isVisible()).toBe(true);
  expect(await page.getByText('and 15 more on the web page').isVisible()).toBe(true);
  // The headings of parts are buttons on the screen.
  expect(await page.locator('button:visible:not(h2 > button)').count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(
    await page.locator('p', { hasText: /^Information Security Analysts\s+• Performed / }).isVisible(),
  ).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.getByText('Who published it.').isVisible()).toBe(false);
});

test('on paper an empty résumé is left out, links into the page too, and the day and address stand at the end', async () => {
  const page = await whole(await visit('/occupation/15-1212.00'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Résumé builder').first().isVisible()).toBe(false);
  expect(await page.getByText('Turn tasks into résumé lines').isVisible()).toBe(false);
  expect(await page.locator('footer').textContent()).toMatch(
    /Printed \w+ \d+, \d{4}, from http.*15-1212\.00/,
  );
});

test('on paper the career map is made of blocks, which pages may break', async () => {
  const page = await whole(await visit('/occupation/15-1212.00'));
  await page.emulateMedia({ media: 'print' });
  const shapes = await part(page, 'Where this career leads')
    .locator('ul ul')
    .evaluateAll((lists) => lists.map((list) => getComputedStyle(list.parentElement!).display));
  expect(new Set(shapes)).toEqual(new Set(['block']));
});

/** Presses every "Show all …" and opens every folded part; at once, since a page has up to a hundred of them. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent.startsWith('Show all')) button.click();
    for (const summary of document.querySelectorAll('summary')) summary.click();
  });
  await expect.poll(() => page.getByRole('button', { name: /^Show all/ }).count()).toBe(0);
}

const OCCUPATIONS = ['15-1212.00', '15-1299.00', '55-3016.00', '25-1194.00', '11-1011.00'];

test.each(OCCUPATIONS)(
  '%s: everything unfolded, wide in light and at 320 pixels in dark',
  async (code) => {
    const page = await whole(
      await visit(`/occupation/${code}`, {
        viewport: { width: 1280, height: 800 },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      }),
    );
    await unfoldAll(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'On this page' }).click();
    expect(await axeFaults(page)).toEqual([]);
  },
  60_000,
);
