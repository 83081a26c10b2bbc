import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeChoices } from '../../src/data/share-link.ts';
import { type Choice, occupationChoice } from '../../src/domain/choice.ts';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const NURSING = ['29-2043.00', '29-1141.00', '29-2061.00', '31-1131.00'].map(occupationChoice);
const COMPUTERS = ['15-1231.00', '15-1232.00', '15-1244.00', '15-1212.00'].map(occupationChoice);
const SPECIALIST: Choice = { kind: 'military', branch: 'Army', code: '25B' };
const MEDIC: Choice = { kind: 'military', branch: 'Army', code: '68W' };
const FIVE = encodeChoices([...NURSING, MEDIC]);

const titles = (page: Page) => page.locator('main h3').allTextContents();
const table = (page: Page) => page.getByRole('table');

/** Opens the shortlist with what a link holds on it. */
async function listed(options = {}): Promise<Page> {
  const page = await visit(`/shortlist#${FIVE}`, { serviceWorkers: 'block', ...options });
  await page.getByRole('button', { name: 'Add all 5 to my shortlist' }).click();
  await page.getByRole('link', { name: 'Open my shortlist' }).click();
  await page.getByText('Officially leads to Paramedics').waitFor();
  await page
    .getByText(/^What it takes:/)
    .nth(3)
    .waitFor();
  return page;
}

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('by keyboard: search, add, order, note, compare, and all of it is there after a reload', async () => {
  const page = await visit('/', { serviceWorkers: 'block' });
  await page.getByRole('searchbox').fill('68W');
  const add = page.getByRole('button', { name: 'Add to shortlist Combat Medic Specialist' });
  await add.waitFor();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Shortlist (1)' }).waitFor();
  await page.goto('/military/army/68W');
  for (const name of ['Paramedics', 'Emergency Medical Technicians']) {
    await page
      .getByRole('button', { name: `Add to shortlist ${name}` })
      .first()
      .focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('link', { name: 'Shortlist (3)' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move up Emergency Medical Technicians' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Note on Paramedics' }).focus();
  await page.keyboard.type('Ask about the bridge program');
  await page.reload();
  await page.getByRole('textbox', { name: 'Note on Paramedics' }).waitFor();
  await page.getByRole('heading', { level: 3, name: 'Paramedics' }).waitFor();
  expect(await titles(page)).toEqual([
    'Emergency Medical Technicians',
    'Combat Medic Specialist',
    'Paramedics',
  ]);
  expect(await page.getByRole('textbox', { name: 'Note on Paramedics' }).inputValue()).toBe(
    'Ask about the bridge program',
  );
  await page.getByRole('link', { name: 'Compare 2 occupations' }).focus();
  await page.keyboard.press('Enter');
  await table(page)
    .getByRole('rowheader', { name: /Combat Medic Specialist leads there/ })
    .waitFor();
  expect(await page.title()).toBe(
    'Compare Emergency Medical Technicians and Paramedics · Military Crosswalk',
  );
});

test('two tabs share one list', async () => {
  const one = await listed();
  const two = await one.context().newPage();
  await two.goto('/occupation/15-1212.00');
  await two.getByRole('button', { name: 'Add to shortlist Information Security Analysts' }).click();
  await one.getByRole('heading', { level: 3, name: 'Information Security Analysts' }).waitFor();
  expect(await titles(one)).toHaveLength(6);
});

test('a file brings the lists to another device, and a foreign one is named', async () => {
  const page = await listed();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all lists' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  const other = await visit('/shortlist', { serviceWorkers: 'block' });
  const take = async (body: string) => {
    const choosing = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Import a file' }).click();
    const buffer = Buffer.from(body);
    await (await choosing).setFiles({ name: 'lists.json', mimeType: 'application/json', buffer });
  };
  await take('name,code\nDiaz,68W');
  await other.getByText('This is not a file of shortlists').waitFor();
  await take(text);
  await other.getByText('Added 5 items in 1 list.').waitFor();
  await other.getByRole('heading', { level: 3, name: 'Paramedics' }).waitFor();
});

test.each([
  ['the shortlist', '/shortlist', FIVE, /^(?:Shortlist|A list somebody shared)$/],
  ['the comparison', '/compare', FIVE, /^Compare occupations$/],
])('a thousand damaged links leave %s whole', async (_, path, whole, heading) => {
  const page = await visit(`${path}#${whole}`, { serviceWorkers: 'block' });
  await page.getByRole('heading', { name: 'Paramedics' }).or(table(page)).first().waitFor();
  const found = await page.evaluate(
    async ([way, link]) => {
      // A small generator, so that every run damages alike.
      let seed = 17;
      const next = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      const headings = new Set<string>();
      for (let i = 0; i < 1000; i++) {
        const at = next(link!.length + 1);
        const put = String.fromCharCode(33 + next(94), 33 + next(94)).slice(0, next(3));
        history.replaceState(null, '', `${way}#${link!.slice(0, at)}${put}${link!.slice(at + next(5))}`);
        if (i % 10 === 0) await new Promise((drawn) => requestAnimationFrame(drawn));
        headings.add(document.querySelector('main h1')?.textContent ?? 'none');
      }
      return [...headings];
    },
    [path, whole] as const,
  );
  expect(found.filter((each) => !heading.test(each))).toEqual([]);
});

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const)('at %i pixels, %s, both pages have no fault that axe finds', async (width, colorScheme) => {
  const page = await listed({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Compare 4 occupations' }).click();
  await table(page)
    .getByRole(width > 400 ? 'rowheader' : 'cell')
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeFaults(page)).toEqual([]);
});

test('a shared list has no fault that axe finds', async () => {
  const page = await visit(`/shortlist#${FIVE.slice(0, -1)}`, { serviceWorkers: 'block' });
  await page.getByText('This link was damaged on its way.').waitFor();
  await page.getByText('Officially leads to Paramedics').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('both pages print on one sheet, the list with its notes', async () => {
  const page = await listed();
  await page.getByRole('textbox', { name: 'Note on Paramedics' }).fill('Ask about the bridge program');
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.locator('p', { hasText: 'Ask about the bridge program' }).waitFor();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Compare 4 occupations' }).click();
  await table(page).getByText('Officially leads', { exact: false }).first().or(table(page)).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await sheets(page)).toBe(1);
});

test.each([2, 3, 4])('a comparison of %i, measured from a job, prints on one sheet', async (count) => {
  const page = await visit(`/compare#${encodeChoices([...COMPUTERS.slice(0, count), SPECIALIST])}`, {
    serviceWorkers: 'block',
  });
  await table(page)
    .getByRole('rowheader', { name: /leads there/ })
    .waitFor();
  await page.waitForLoadState('networkidle');
  expect(await sheets(page)).toBe(1);
});

test('a phone shows two at a time, and paper all', async () => {
  const page = await visit(`/compare#${FIVE}`, {
    serviceWorkers: 'block',
    viewport: { width: 320, height: 700 },
  });
  await table(page).waitFor();
  expect(await table(page).getByRole('columnheader').count()).toBe(2);
  await page.getByRole('combobox', { name: 'On the right' }).selectOption('Nursing Assistants');
  await table(page).getByRole('link', { name: 'Nursing Assistants' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await table(page).getByRole('link', { name: 'Registered Nurses', exact: true }).waitFor();
  expect(await table(page).getByRole('columnheader').count()).toBe(4);
});
