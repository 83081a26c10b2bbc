import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, loadConfigFromFile, type Plugin, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpLanguage } from './made-up-language.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();
const root = join(import.meta.dirname, '../..');
const outDir = mkdtempSync(join(tmpdir(), 'made-up-language-'));
let server: PreviewServer;
let baseURL = '';
/** All that the tables say: titles, names and our descriptions, which are data and have no second language. */
let data = '';

beforeAll(async () => {
  data = tablesUnder(join(root, 'data')).map(comparable).join('\n');
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const config = (await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root))!
    .config;
  // What is rendered ahead is rendered by the server that builds, in English.
  const plugins = (config.plugins ?? [])
    .flat()
    .filter((each) => !(each as Plugin)?.name?.startsWith('prerender'));
  await build({
    ...config,
    configFile: false,
    // One that is told where it is needs no page of its own for each address.
    base: '/',
    root,
    logLevel: 'error',
    plugins: [...plugins, madeUpLanguage()],
    worker: { ...config.worker, plugins: () => [madeUpLanguage()] },
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  process.env.NODE_ENV = mode;
  server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  baseURL = `http://127.0.0.1:${address.port}`;
}, 180_000);

afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

const PAGES = [
  '/',
  '/#q=medic',
  '/#q=25B+army',
  '/#q=xyzzyq',
  '/browse',
  '/browse/army/enlisted',
  '/military/army/11B',
  '/military/navy/HM',
  '/military/army/ZZ9',
  '/occupation/15-1212.00',
  '/occupations',
  '/leads-to/15-1232.00',
  '/shortlist',
  '/compare',
  '/resume',
  '/card',
  '/match',
  '/about',
  '/nowhere',
];

test.each(PAGES)('%s in another language: every text is translated, and none is cut', async (path) => {
  const page = await visit(path, { baseURL, reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const texts = (await page.evaluate(readTexts)).map(outsideBrackets);
  expect([...new Set(texts)].filter((text) => !isData(text))).toEqual([]);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await cutTexts(page)).toEqual([]);
  }
});

/** What stands outside of brackets, and inside of none. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '⟦') depth++;
    else if (letter === '⟧') depth--;
    else if (depth === 0) outside += letter;
  }
  return outside.trim();
}

/** Whether a text, each name that it lists, or what it says beside a code stands in our tables. */
function isData(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || data.includes(comparable(text))) return true;
  for (const between of [', ', ' OR ', /["()]/]) {
    const names = text.split(between).map((name) => name.trim());
    if (names.length > 1) return names.every(isData);
  }
  const withoutCodes = text.replace(/\S*\d\S*/g, '').trim();
  return withoutCodes !== text && isData(withoutCodes);
}

/** Runs in the page: what a person can read or hear of it. */
function readTexts(): string[] {
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'])
        texts.push(node.getAttribute(name) ?? '');
    } else if (!node.parentElement?.closest('script, style, noscript')) texts.push(node.textContent ?? '');
  }
  return texts;
}

/** The texts that are wider than their box, or lie beside the page. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      // What only screen readers are told is made small on purpose, and a long title beside a match ends in "…".
      const onPurpose =
        element.clientWidth <= 1 || element.matches('.visually-hidden') || style.textOverflow === 'ellipsis';
      return hides && !onPurpose && element.scrollWidth > element.clientWidth + 1;
    });
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        isWide &&
        element.childElementCount === 0 &&
        element.getBoundingClientRect().right > window.innerWidth,
    );
    return [...wide, ...cut].map(({ textContent }) => (textContent ?? '').slice(0, 80));
  });
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function tablesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsv'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
