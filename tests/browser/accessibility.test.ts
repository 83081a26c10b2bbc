import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const PAGES = [
  '/',
  '/#q=medic',
  '/#q=navy+mechaninc&rank=enlisted',
  '/#q=xyzzyq',
  '/browse',
  '/browse/army/warrant-officer',
  '/military/army/25B',
  '/military/army/11B',
  '/military/army/12A',
  '/military/air-force/6C051',
  '/military/air-force/1D7X1',
  '/military/navy/EN',
  '/military/navy/HM',
  '/military/navy/8506',
  '/military/army/88M#grade=E5&years=6',
  '/military/army/ZZ9',
  '/military/army/09S',
  '/military/marine-corps/0300',
  '/occupation/15-1212.00',
  '/occupations',
  '/occupations#q=computer+technician',
  '/occupations#q=xyzzyq',
  '/occupations/15-1200',
  '/leads-to/15-1212.00#fair=1',
  '/leads-to/15-1232.00',
  '/leads-to/15-1200#sort=title',
  '/about',
  '/nowhere',
];

test.each(PAGES)('%s: headings, title, contrast in light and dark, 320 pixels', async (path) => {
  const page = await visit(path, { colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.title()).toContain('Military Crosswalk');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(widthWithSpacedText)).toBe(320);
});

/** WCAG 1.4.12: the page with lines, letters and words as far apart as a person may set them. */
function widthWithSpacedText(): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
  return document.documentElement.scrollWidth;
}

test.each(['/', '/#q=medic', '/military/army/25B', '/occupation/15-1212.00', '/match', '/about'])(
  '%s with the colors that a person has set for all pages',
  async (path) => {
    const page = await visit(path, { forcedColors: 'active', reducedMotion: 'reduce' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axeFaults(page)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'a chosen filter can be read while it is pressed, %s',
  async (scheme) => {
    const page = await visit('/#q=medic&branch=army', { colorScheme: scheme, reducedMotion: 'reduce' });
    const chosen = page.locator('main [aria-pressed="true"], main label:has(input:checked)').first();
    await chosen.hover();
    await page.mouse.down();
    expect(await axeFaults(page)).toEqual([]);
    await page.mouse.up();
  },
);

test('the first Tab offers to skip to the content', async () => {
  const page = await visit('/about');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
});
