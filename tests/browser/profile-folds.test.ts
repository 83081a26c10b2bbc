import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';
import { standing, whole } from './whole-profile.ts';

const visit = withBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };
const CODES = ['15-1212.00', '29-1141.00', '53-3032.00', '53-2011.00', '55-3016.00', '15-1299.00'];

/** So many pixels a phone scrolls at most before anything is opened. */
const MOST_HEIGHT = 4_000;

const headOf = (page: Page, id: string) => page.locator(`#${id} > button`);
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test.each(CODES)('%s: a phone shows all of it in short, and reaches the rest in one tap', async (code) => {
  const page = await standing(await visit(`/occupation/${code}`, PHONE));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(MOST_HEIGHT);
  for (const name of ['On this page', 'Résumé', 'Military titles']) {
    const [jump] = await page.getByRole('navigation', { name: 'On this page' }).getByText(name).all();
    const box = await jump!.boundingBox();
    expect(box!.y + box!.height).toBeLessThan(PHONE.viewport.height);
  }
});

test('on a phone the contents bar stays in view, and does not cover what it leads to', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('button', { name: 'On this page' }).click();
  await contents.getByRole('link', { name: 'Related occupations' }).click();
  await page.getByRole('region', { name: 'Related occupations' }).getByRole('link').first().waitFor();
  const bar = (await contents.boundingBox())!;
  expect(Math.round(bar.y)).toBe(0);
  expect((await page.locator('#related').boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
});

test('a part opens and folds by keyboard, and keeps the focus', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  const head = headOf(page, 'majors');
  const major = page.getByText('CIP 11.0701'.replace(' ', '\u00a0'));
  await head.focus();
  await page.keyboard.press('Enter');
  await major.waitFor();
  await page.keyboard.press('Space');
  await major.waitFor({ state: 'hidden' });
  expect(await head.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('what is folded is in the page for the browser’s own search, which opens it', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  const panel = page.locator('#majors-part');
  await expect.poll(() => panel.textContent()).toContain('11.0701');
  expect(await panel.getAttribute('hidden')).toBe('until-found');
  // The browser shows what a link is to in the same way as what it has found.
  await page.evaluate(() => {
    document.querySelector('#majors-part li')!.id = 'found';
    location.hash = 'found';
  });
  await page.getByText('CIP 11.0701'.replace(' ', '\u00a0')).waitFor();
  expect(await headOf(page, 'majors').getAttribute('aria-expanded')).toBe('true');
});

test('whoever goes back finds open what was open, at its place', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  await headOf(page, 'related').click();
  const link = page.getByRole('region', { name: 'Related occupations' }).getByRole('link').nth(2);
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('15-1212.00'));
  await page.goBack();
  await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);
  expect((await link.boundingBox())!.y).toBeLessThan(PHONE.viewport.height);
});

test('a job’s page leads to its occupation, which says how the job fits', async () => {
  const page = await visit('/military/army/25B');
  await page.getByRole('group', { name: 'Official matches' }).getByRole('link').first().click();
  await page.waitForURL('**/occupation/*');
  const fit = page.getByRole('region', { name: 'How your military job fits' });
  await fit.getByText('official match').waitFor();
  expect(await fit.getByRole('link').getAttribute('href')).toBe('/military/army/25B');
  expect(page.url()).not.toContain('25B');
  await page.reload();
  await fit.getByText('official match').waitFor();
});

test.each([320, 390])('at %i pixels no caption is narrower than half its table', async (width) => {
  const page = await whole(await visit('/occupation/15-1212.00', { viewport: { width, height: 800 } }));
  const narrow = await page
    .locator('caption:not(.visually-hidden)')
    .evaluateAll((captions) =>
      captions
        .filter(
          (caption) =>
            caption.getBoundingClientRect().width <
            caption.closest('table')!.getBoundingClientRect().width / 2,
        )
        .map((caption) => caption.textContent),
    );
  expect(narrow).toEqual([]);
});

test.each(CODES)('%s goes on one sheet of paper, or whole', async (code) => {
  const page = await standing(await visit(`/occupation/${code}`));
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const format of ['Letter', 'A4']) {
    await page.getByRole('button', { name: 'Print one page' }).click();
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  }
});

test.each(CODES)('all of %s prints on at most seven sheets', async (code) => {
  const page = await whole(await visit(`/occupation/${code}`));
  const sheets = pagesOf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThanOrEqual(7);
});

test('all of an occupation is printed with its military titles, however soon one asks', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      // The title is the page's own.
      document.body.dataset.printed = String(document.querySelectorAll('#military-part li').length);
    };
  });
  await page.getByRole('button', { name: 'Print all' }).click();
  await page.waitForFunction(() => document.body.dataset.printed !== undefined);
  expect(Number(await page.locator('body').getAttribute('data-printed'))).toBeGreaterThan(0);
});

test('printed before its military titles have come, an occupation has no heading for them', async () => {
  const page = await visit('/about', { ...PHONE, serviceWorkers: 'block' });
  await page.waitForLoadState('networkidle');
  await page.route('**/index.txt*', () => {});
  await page.goto('/occupation/15-1212.00');
  await standing(page);
  await page.getByText('Loading military titles').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: 'Other names for this work' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Military titles that lead here' }).isVisible()).toBe(false);
});

test('on paper the whole profile has what is folded on the screen', async () => {
  const page = await standing(await visit('/occupation/15-1212.00', PHONE));
  // Its script has taken the page over.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('CIP 11.0701'.replace(' ', '\u00a0')).isVisible()).toBe(true);
  expect(await page.getByText('25th percentile').isVisible()).toBe(true);
});
