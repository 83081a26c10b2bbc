/**
 * Measures how long a list keeps the page: its longest task in each step, in Chromium at full speed.
 *   npm run list-tasks                     builds the page; lists of 10,000 rows
 *   npm run list-tasks -- --rows 100000    another length
 *   npm run list-tasks -- --dist DIR       a page that is built already
 * The browser tells only tasks of 50 ms and more; "<50" is all below.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { createWorkbookWriter } from '../../files/workbook/write-workbook.ts';
import { launchChromium } from '../audit/chromium.ts';
import { startHost } from '../audit/static-host.ts';
import { readProduct } from '../product.ts';
import { createRandom } from '../random.ts';
import { textTable } from '../text-table.ts';
import { BRANCH_FORMS, nameForm, rankForm, spanForm } from './forms.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    dist: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'list-tasks-'));
const dist = values.dist ?? join(folder, 'dist');
if (!values.dist) await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
const rows = madeUpRows(Number(values.rows));
const files = { csv: join(folder, 'list.csv'), xlsx: join(folder, 'list.xlsx') };
writeFileSync(files.csv, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
const parts: Uint8Array[] = [];
const writer = createWorkbookWriter((bytes) => parts.push(bytes));
for (const row of rows) writer.row(row);
writer.end();
writeFileSync(files.xlsx, Buffer.concat(parts));

const host = await startHost(dist);
const browser = await launchChromium();
const table = [['file', 'step', 'seconds', 'longest task, ms', 'tasks of 50 ms and more']];
for (const kind of ['csv', 'xlsx'] as const) {
  const page = await browser.newPage();
  await page.goto(`${host.url}/match`);
  await measure(page, kind);
  await page.close();
}
console.log(textTable(table));
await browser.close();
await host.close();
rmSync(folder, { recursive: true, force: true });

async function measure(page: Page, kind: 'csv' | 'xlsx'): Promise<void> {
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const size = `${kind}, ${(statSync(files[kind]).size / 1e6).toFixed(1)} MB`;
  const step = async (name: string, act: () => Promise<unknown>) => {
    const from = performance.now();
    await act();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    // What was drawn last is told a little later.
    await page.waitForTimeout(400);
    const tasks = await page.evaluate(() => window.longTasks.splice(0));
    const longest = tasks.length > 0 ? String(Math.round(Math.max(...tasks))) : '<50';
    table.push([size, name, seconds, longest, String(tasks.length)]);
  };
  await walk(page, kind, step);
}

/** What somebody does with a list, from the file to the downloads. */
async function walk(
  page: Page,
  kind: 'csv' | 'xlsx',
  step: (name: string, act: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const matchButton = page.getByRole('button', { name: /^Match [\d,]+ rows?$/ });
  await step('reading', async () => {
    await page.getByLabel('File with the list').setInputFiles(files[kind]);
    await matchButton.waitFor({ timeout: 120_000 });
  });
  await step('matching', async () => {
    await matchButton.click();
    await page.getByText(/rows matched\.$/).waitFor({ timeout: 600_000 });
  });
  await step('filtering', async () => {
    await page.getByRole('checkbox', { name: /^Exact/ }).check();
    await page.getByLabel('Branch', { exact: true }).selectOption('Navy');
    await page.getByLabel('Occupation', { exact: true }).fill('engineer');
    await page.getByLabel('Occupation', { exact: true }).fill('');
    await page.getByLabel('Branch', { exact: true }).selectOption('');
    await page.getByRole('checkbox', { name: /^Exact/ }).uncheck();
  });
  await step('scrolling', async () => {
    const list = page.getByRole('region', { name: 'Rows with their matches' });
    for (const share of [0.2, 0.5, 0.8, 1, 0])
      await list.evaluate((element, at) => {
        element.scrollTop = at * element.scrollHeight;
      }, share);
  });
  await step('ranking by fit', async () => {
    await page.getByRole('textbox', { name: /^Rank by fit/ }).fill('diesel mechanic');
    await page.getByRole('button', { name: 'Find occupation' }).click();
    await page
      .getByText(/^Fit: place/)
      .first()
      .waitFor();
  });
  for (const name of ['Download CSV', 'Download Excel workbook'])
    await step(name, async () => {
      const download = page.waitForEvent('download', { timeout: 300_000 });
      await page.getByRole('button', { name }).click();
      await download;
    });
}

/** A list as a recruiter keeps one. */
function madeUpRows(count: number): string[][] {
  const { index } = readProduct();
  const random = createRandom(18);
  const people = Array.from({ length: count }, (_, i) => {
    const { branches, ranks, code, title } = random.pick(index.specialties);
    const branch = random.pick(branches);
    const from = 1990 + random.below(25);
    return [
      String(i + 1),
      nameForm(random),
      rankForm(branch, random.pick(ranks), random),
      code,
      title,
      random.pick(BRANCH_FORMS[branch]),
      spanForm(from, from + 4, random),
    ];
  });
  return [['No.', 'Name', 'Rank', 'MOS/AFSC/Rate', 'Title', 'Branch', 'Dates of Service'], ...people];
}

declare global {
  interface Window {
    longTasks: number[];
  }
}
