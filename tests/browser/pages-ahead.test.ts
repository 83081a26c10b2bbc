import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { holdScript } from './held-script.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1350, height: 940 };

const PAGES = [
  ['/military/army/25B', 'Information Technology Specialist'],
  ['/military/coast-guard/F%26S', 'Finance and Supply Specialty'],
  ['/military/space-force/5C0X1', 'Cyber Operations'],
  ['/occupation/15-1212.00', 'Information Security Analysts'],
] as const;

/** What the host answers, before any script. */
async function answerOf(path: string): Promise<string> {
  const answer = await fetch(`${inject('pageUrl')}${path}`, { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(200);
  return answer.text();
}

test.each(PAGES)('the host itself answers with the page: %s', async (path, heading) => {
  const html = await answerOf(path);
  expect(html).toContain(`>${heading}</h1>`);
  expect(html).toMatch(new RegExp(`<title>${heading} \\(.*\\) &#183; Military Crosswalk</title>`));
  expect(html).toMatch(new RegExp(`name="description"\\s+content="${heading}`));
  expect(html).toMatch(new RegExp(`property="og:title" content="${heading}`));
  const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(html)!;
  expect(JSON.parse(json!)).toMatchObject({ '@type': 'Occupation', name: heading });
});

test('a military page that the host answers has facts, what one did, and links to the best matches', async () => {
  const html = await answerOf('/military/army/68W');
  expect(html).toContain('MOS 68W');
  expect(html).toContain('What people in this job do');
  expect(html).toMatch(/<a href="[./]*\/occupation\/29-2042\.00"/);
});

test('an occupation that the host answers has its summary and key figures', async () => {
  const html = await answerOf('/occupation/29-2042.00');
  expect(html).toContain('Median pay');
  expect(html).toMatch(/\$\d\d,\d{3}/);
  expect(html).toContain('Job zone');
});

test.each(
  PAGES.flatMap(([path, heading]) => [NARROW, WIDE].map((viewport) => [path, heading, viewport] as const)),
)(
  'a page that was rendered ahead is taken over as it stands, and nothing moves: %s, %s, %o',
  async (path, heading, viewport) => {
    const page = await visit('/about', { serviceWorkers: 'block', viewport });
    await recordShifts(page);
    await page.goto(path, { waitUntil: 'commit' });
    await page
      .getByRole('heading', { level: 1, name: heading })
      .evaluate((h1) => h1.setAttribute('data-stood', ''));
    await isTakenOver(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1[data-stood]').count()).toBe(1);
    expect(await shiftsOf(page)).toEqual([]);
  },
);

test('it can be read, in its styles, where no script runs', async () => {
  const page = await visit('/military/army/68W', { javaScriptEnabled: false });
  const match = page.getByRole('link', { name: 'Emergency Medical Technicians' }).first();
  expect(await match.isVisible()).toBe(true);
  expect((await match.boundingBox())!.x).toBeGreaterThan(10);
  expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false);
});

test('with a slash at its end it is the same page, and its address loses that', async () => {
  const page = await visit('/military/army/68W/?grade=E5');
  await isTakenOver(page);
  await page.getByRole('heading', { level: 1, name: 'Combat Medic Specialist' }).waitFor();
  const { pathname, hash } = new URL(page.url());
  expect(pathname + hash).toBe('/military/army/68W#grade=E5');
});

test('what stood in the page for others goes once another page is open', async () => {
  const page = await visit('/occupation/15-1212.00');
  await isTakenOver(page);
  expect(await page.locator('head [data-page]').count()).toBeGreaterThan(0);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await page.getByRole('heading', { level: 1, name: 'About' }).waitFor();
  expect(await page.locator('head [data-page]').count()).toBe(0);
});

test.each(['as it stands', 'and drawn anew, with lines of the reader'])(
  'what is pressed before the script is there is done once it is, and the focus stays: %s',
  async (taken) => {
    const page = await visit('/about', { serviceWorkers: 'block' });
    if (taken !== 'as it stands') await pickALine(page);
    const release = await holdScript(page);
    await page.goto('/occupation/53-3032.00', { waitUntil: 'commit' });
    const fold = page.getByRole('button', { name: /^Résumé builder/ });
    // The first, small script has made the addresses whole.
    await page.locator('link[rel="icon"]:not([href^="."])').waitFor({ state: 'attached' });
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    release();
    await page.getByRole('region', { name: 'Résumé builder' }).getByRole('checkbox').first().waitFor();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    expect(await fold.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

async function pickALine(page: Page): Promise<void> {
  await page.goto('/military/army/88M');
  const lines = page.getByRole('group', { name: /done in this job/ });
  await lines.getByRole('checkbox').first().check();
}

/** Its own styles go when the page is taken over. */
async function isTakenOver(page: Page): Promise<void> {
  await page.locator('style[data-ahead]').waitFor({ state: 'detached' });
}

async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}
