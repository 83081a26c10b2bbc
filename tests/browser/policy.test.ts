import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';
import { workerOf } from './worker-line.ts';

const visit = withBrowser(/TrustedHTML|TrustedScriptURL|TrustedTypePolicy|Content Security Policy/);

test('a worker runs no text as code, and reaches nobody but our data, whatever its host sends', async () => {
  // Without the headers that would bind it.
  const page = await visit('/about', { serviceWorkers: 'block' });
  await page.route('**/assets/engine-worker-*.js', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('searchbox').fill('68W');
  await page.locator('a[data-result]').first().waitFor();
  const run = await workerOf(page);
  expect(await run('1 + 1')).toBe('ran: 2');
  for (const code of [
    `eval('1 + 1')`,
    `new Function('return 1')()`,
    `(() => {}).constructor('return 1')()`,
    `(async () => {}).constructor('return 1')()`,
    `(function* () {}).constructor('yield 1')().next().value`,
    `setTimeout('1 + 1')`,
    `setInterval('1 + 1')`,
    `new WebSocket('wss://example.org')`,
    `new EventSource('/data/x/index.txt')`,
    `new XMLHttpRequest()`,
    `importScripts('/sw.js')`,
    `indexedDB.open('x')`,
    `new Worker('/sw.js')`,
    `new BroadcastChannel('x')`,
    `caches.open('x').then((cache) => cache.add('/data/x/index.txt?zebrafish'))`,
    `fetch('https://example.org/')`,
    `fetch('/?q=zebrafish')`,
    `fetch('/data/x/index.txt', { method: 'POST', body: 'zebrafish' })`,
    `fetch(new Request('/data/x/index.txt'))`,
    `WorkerGlobalScope.prototype.fetch.call(self, '/?q=zebrafish')`,
  ])
    expect(`${code} ${await run(code)}`).toMatch(/ refused: (TypeError|ReferenceError)$/);
  expect(await run(`(() => {}) instanceof Function`)).toBe('ran: true');
  expect(asked.filter((url) => /zebrafish|example\.org|data\/x|sw\.js/.test(url))).toEqual([]);
});

test('the page makes no markup of text, and no script of an address that is not a worker of ours', async () => {
  const page = await visit('/');
  await page.getByRole('searchbox').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<b>typed</b>';
      },
      script: () => {
        document.createElement('script').src = '/old-browser.js';
      },
      worker: () => new Worker('/assets/index.js'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('another', {}),
    };
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} goes`;
      } catch (cause) {
        return `${name}: ${(cause as Error).name}`;
      }
    });
  });
  expect(refused).toEqual([
    'markup: TypeError',
    'script: TypeError',
    'worker: TypeError',
    'policy: TypeError',
  ]);
});
