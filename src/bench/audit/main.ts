/**
 * Measures the built page as a cheap phone sees it: Chromium with a processor four times slower, a line of slow 4G.
 *   npm run audit                          builds, measures five runs, prints one table; exit status 1 over a budget
 *   npm run audit -- --before DIR          beside another build, such as that of the code before: the folder of its dist
 *   npm run audit -- --runs 3 --json FILE  fewer runs; the figures, too
 *   npm run audit -- --no-lighthouse       without Lighthouse
 * Chromium slows the page's own thread down, not its workers. While it is driven from outside it reads whole scripts again
 * wherever they make an Error, as React does while it starts: 30 of the 45 ms that the page's script takes before it is slowed
 * down. No visitor waits for that, so it keeps the place of each part from the start.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { textTable } from '../text-table.ts';
import { type Audit, type Figure, figuresOf, keepsBudget } from './budgets.ts';
import { launchChromium } from './chromium.ts';
import { writeEmptyPage } from './empty-page.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { SLOW_4G } from './slow-link.ts';
import { startHost } from './static-host.ts';
import { measureTyping } from './typing.ts';
import { type Visit, visitOnce, visitThrice } from './visits.ts';

const DEBUG_PORT = 9333;
const MOST_TRIES = 3;
const PLACES_KEPT = '--js-flags=--no-enable-lazy-source-positions';

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    lighthouse: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const runs = Number(values.runs);
const outDir = mkdtempSync(join(tmpdir(), 'audited-'));
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const empty = await auditOf('an empty page', writeEmptyPage(), { bare: true });
const before = values.before && (await auditOf('before', resolve(values.before), { bare: false }));
const now = await auditOf('now', outDir, { bare: false });
rmSync(outDir, { recursive: true, force: true });

const figures = figuresOf(now, empty.cold);
const earlier = before ? figuresOf(before, empty.cold) : undefined;
console.log(`${runs} runs, medians; an empty page with a text box: ${emptyLine(empty.cold)}\n`);
console.log(textTable([heads(), ...figures.map((figure, i) => row(figure, earlier?.[i]))]));
if (values.json)
  writeFileSync(values.json, JSON.stringify({ empty, before, now, figures, earlier }, null, 2));
process.exitCode = figures.every(keepsBudget) ? 0 : 1;

async function auditOf(name: string, folder: string, { bare }: { bare: boolean }): Promise<Audit> {
  const slow = await startHost(folder, SLOW_4G);
  const quick = await startHost(folder);
  const audit: Audit = { cold: [], back: [], offline: [], typing: [], lighthouse: [] };
  for (let run = 1; run <= runs; run++) {
    process.stderr.write(`${name}, run ${run} …\n`);
    if (bare) {
      audit.cold.push(await inBrowser(PLACES_KEPT, (browser) => visitOnce(browser, slow)));
      continue;
    }
    const [visits, typing] = await inBrowser(PLACES_KEPT, async (browser) => [
      await visitThrice(browser, slow),
      await measureTyping(browser, quick),
    ]);
    audit.cold.push(visits.cold);
    audit.back.push(visits.back);
    if (visits.offline) audit.offline.push(visits.offline);
    audit.typing.push(typing);
    if (values.lighthouse) {
      const port = `--remote-debugging-port=${DEBUG_PORT}`;
      audit.lighthouse.push(await inBrowser(port, () => lighthouseScores(quick, DEBUG_PORT)));
    }
  }
  await Promise.all([slow.close(), quick.close()]);
  return audit;
}

/** A run in a browser of its own, so that none has what another has kept. Where Chromium closes by itself, it is run again. */
async function inBrowser<T>(argument: string, run: (browser: Browser) => Promise<T>): Promise<T> {
  let cause: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const browser = await launchChromium([argument]);
    try {
      const measured = await run(browser);
      if (browser.isConnected()) return measured;
    } catch (error) {
      if (browser.isConnected()) throw error;
      cause = error;
    } finally {
      await browser.close();
    }
  }
  throw new Error('Chromium closed by itself in each try of a run.', { cause });
}

function emptyLine(visits: readonly Visit[]): string {
  const [first] = [...visits].sort((a, b) => a.result - b.result).slice(Math.floor(visits.length / 2));
  return first ? `box after ${Math.round(first.box)} ms, answer after ${Math.round(first.result)} ms` : '';
}

function heads(): string[] {
  return ['', ...(earlier ? ['before'] : []), 'now', 'budget', ''];
}

function row(figure: Figure, other: Figure | undefined): string[] {
  const { what, value, unit, budget } = figure;
  const limit =
    budget?.most !== undefined ? `≤ ${budget.most}` : budget?.least !== undefined ? `≥ ${budget.least}` : '';
  return [
    `${what}${unit && ` (${unit})`}`,
    ...(earlier ? [said(other?.value)] : []),
    said(value),
    limit,
    keepsBudget(figure) ? '' : 'over',
  ];
}

function said(value: number | undefined): string {
  if (value === undefined) return '';
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : 'never';
}
