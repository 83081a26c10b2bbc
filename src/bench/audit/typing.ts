import type { Browser } from 'playwright-core';
import { percentile } from '../timing.ts';
import type { StaticHost } from './static-host.ts';
import { KEY_MS, openSlowly, phone } from './visits.ts';

const TEXTS = [
  '25b information technology',
  'motor transport operator',
  'registered nurse',
  'air traffic',
  'jet engine mechanic',
];
const SEARCHES = 500;

/** How the page keeps up with somebody who types, civilian occupations included. */
export interface Typing {
  /** Interaction to next paint, of each key. */
  p50: number;
  p95: number;
  worst: number;
  longestTask: number;
  /** Of the page's own thread, after five hundred searches. */
  heapMb: number;
}

/** @param quick the host, without a slow line: what is measured begins when all is loaded. */
export async function measureTyping(browser: Browser, quick: StaticHost): Promise<Typing> {
  const context = await phone(browser);
  const { page, session } = await openSlowly(context);
  await page.goto(`${quick.url}/`);
  const box = page.locator('input').first();
  await box.fill('welder');
  // The civilian side is there once it names an occupation.
  await page.locator('a[href*="/occupation/51-4121"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await box.fill('');
  await page.waitForTimeout(3000);
  const from = await page.evaluate(() => {
    window.pageClock.interactions = {};
    return performance.now();
  });
  for (const text of TEXTS) {
    await box.focus();
    await page.keyboard.type(text, { delay: KEY_MS });
    await page.waitForTimeout(400);
    await box.fill('');
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(500);
  const { interactions, longTasks } = await page.evaluate(() => window.pageClock);
  const waits = Object.values(interactions);
  const heapMb = await heapAfterSearches(page, session);
  await context.close();
  return {
    p50: percentile(waits, 0.5),
    p95: percentile(waits, 0.95),
    worst: Math.max(0, ...waits),
    longestTask: Math.max(0, ...longTasks.filter(({ start }) => start >= from).map(({ ms }) => ms)),
    heapMb,
  };
}

async function heapAfterSearches(
  page: Awaited<ReturnType<typeof openSlowly>>['page'],
  session: Awaited<ReturnType<typeof openSlowly>>['session'],
): Promise<number> {
  const box = page.locator('input').first();
  for (let i = 0; i < SEARCHES; i++) {
    await box.fill(`${TEXTS[i % TEXTS.length]!.slice(0, 3 + (i % 12))} ${i % 97}`);
    if (i % 10 === 0) await page.waitForTimeout(50);
  }
  await box.fill('');
  await page.waitForTimeout(500);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
