import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';
import { workerOf } from './worker-line.ts';

// What the browser itself says of a file that does not come, and of an exception.
const visit = withBrowser(/Failed to load (?:resource|module script)|broken on purpose/);

const PATIENCE = { timeout: 30_000, interval: 300 };
const WORKER = '**/assets/engine-worker-*.js';

test.each([
  ['is not there', { status: 404, contentType: 'text/html', body: '<title>Not found</title>' }],
  ['is a page', { status: 200, contentType: 'text/html', body: '<title>Home</title>' }],
  ['breaks at its start', { contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }],
])('a search whose script %s says so, and is started anew', async (_, answer) => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.route(WORKER, (route) => route.fulfill(answer));
  await page.goto('/?q=25B');
  await page.getByRole('alert').getByText('The search could not start.').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('25B');
  await page.unroute(WORKER);
  // A pause in the typing asks for more results, and may have brought them by now.
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click({ timeout: 3000 }).catch(() => {});
  await page.locator('a[data-result]').first().waitFor();
});

test('a search whose script does not arrive is given up, and started anew when the connection is back', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.clock.install();
  await page.route(WORKER, () => new Promise<void>(() => {}));
  const index = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/index.txt'));
  await page.goto('/?q=25B', { waitUntil: 'commit' });
  await index;
  // Until the page has read it, its own time limit would pass, too.
  await page.waitForTimeout(1000);
  await page.getByRole('searchbox').waitFor();
  const said = page.getByRole('alert').getByText('The search could not start.');
  await expect
    .poll(async () => {
      await page.clock.fastForward(31_000);
      return said.count();
    }, PATIENCE)
    .toBe(1);
  await page.unroute(WORKER);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await page.locator('a[data-result]').first().waitFor();
});

test('a search that the browser has ended goes on with another worker', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.clock.install();
  await page.goto('/?q=25B');
  await page.locator('a[data-result]').first().waitFor();
  const run = await workerOf(page);
  // It may end before it answers.
  void run('self.close()');
  await page.getByRole('searchbox').fill('combat medic');
  const found = page.getByRole('link', { name: 'Combat Medic Specialist' });
  await expect
    .poll(async () => {
      await page.clock.fastForward(13_000);
      return found.count();
    }, PATIENCE)
    .toBeGreaterThan(0);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('what breaks outside of what is drawn is said, and the page goes on', async () => {
  const page = await visit('/?q=25B');
  await page.locator('a[data-result]').first().waitFor();
  await page.evaluate(() => void Promise.reject(new Error('broken on purpose')));
  await page.getByRole('alert').getByText('Something went wrong on this page.').waitFor();
  await page.getByRole('searchbox').fill('68W');
  await page.getByRole('link', { name: 'Combat Medic Specialist' }).first().waitFor();
  await page.getByRole('button', { name: 'Close this note' }).click();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a copy that never settles, and a download that is not allowed, say so', async () => {
  const page = await visit('/about');
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => new Promise(() => {});
    URL.createObjectURL = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
  });
  await page.goto('/leads-to/29-2043.00');
  await page.clock.install();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.clock.fastForward(5000);
  await page.getByText('Your browser does not allow copying here.').waitFor();
  await page
    .getByRole('button', { name: /Download/ })
    .first()
    .click();
  await page.getByText('Your browser does not allow downloads here.').waitFor();
});

test('what failed to come without a word is asked for again when the connection is back', async () => {
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.route('**/data/*/duties.txt', (route) => route.abort());
  await page.goto('/?q=25B');
  await page.getByRole('alert').getByText('could not be loaded').waitFor();
  await page.getByRole('link', { name: 'Browse', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Browse military jobs' }).waitFor();
  await page.unroute('**/data/*/duties.txt');
  const asked = page.waitForResponse('**/data/*/duties.txt');
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  expect((await asked).ok()).toBe(true);
});
