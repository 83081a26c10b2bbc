import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { notStarted, passTime } from './not-started.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser(/SyntaxError|Failed to load/);

/** Opens a page whose script is another text; an empty one is as good as none that arrives. */
async function openWith(script: string, path: string, options = {}): Promise<Page> {
  const page = await visit('/about', { serviceWorkers: 'block', ...options });
  await page.goto('about:blank');
  await page.route('**/assets/{index,first}-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(path);
  return page;
}

test.each([
  ['does not arrive', '', '/'],
  ['is newer than the browser', 'let a ?:= 1;', '/'],
  ['breaks before it draws', 'throw new SyntaxError("broken")', '/military/army/25B'],
])('where the script %s, the page itself says what to do, after a while', async (_, script, path) => {
  const page = await openWith(script, path);
  expect(await notStarted(page).isVisible()).toBe(false);
  await passTime(page, 9_900);
  expect(await notStarted(page).isVisible()).toBe(false);
  await passTime(page, 10_000);
  expect(await notStarted(page).isVisible()).toBe(true);
  expect(await notStarted(page).textContent()).toMatch(/load the page again.*Firefox 128/);
});

test('it says so aloud, too, and nothing is wrong with the page as it stands then', async () => {
  const page = await openWith('', '/military/army/25B');
  expect(await page.getByRole('alert').count()).toBe(0);
  await passTime(page, 10_000);
  expect(await page.getByRole('alert').textContent()).toContain('This page has not started yet.');
  expect(await axeFaults(page)).toEqual([]);
});

test('it says so to whoever wants nothing to move, too, and on a narrow phone it fits', async () => {
  const page = await openWith('', '/', { reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
  await passTime(page, 10_000);
  expect(await notStarted(page).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each(['/', '/military/army/25B', '/nowhere'])(
  'a page that starts, %s, does not keep the sentence',
  async (path) => {
    const page = await visit(path);
    await page.locator('main h1').first().waitFor();
    await expect.poll(() => notStarted(page).count()).toBe(0);
  },
);

test('a browser without modules is told at once, by a script that the others leave', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.goto('about:blank');
  // As such a browser reads it.
  await page.route('**/', async (route) => {
    const html = await (await route.fetch()).text();
    expect(html).toContain('<script nomodule ');
    const body = html
      .replaceAll(/<script[^>]*type="module"[^>]*>/g, '<script type="unknown">')
      .replace('<script nomodule ', '<script ');
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto('/');
  expect(await notStarted(page).isVisible()).toBe(true);
});

test('that script is written as the oldest browsers read it', async () => {
  const script = await (await fetch(`${inject('pageUrl')}/old-browser.js`)).text();
  expect(script).toContain('not-started');
  expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b|\?\.|\.\.\./);
});
