import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { type PageClock, startPageClock } from './page-clock.ts';
import type { StaticHost } from './static-host.ts';

/** What a person types first, and what is then there. */
const FIRST_TEXT = 'combat medic';
const FIRST_RESULT = 'main ol > li a';
/** From one key to the next, of somebody who types quickly: without a pause Chromium hands over nothing that a worker answers. */
export const KEY_MS = 120;
const CPU_SLOWDOWN = 4;
/** A phone of the cheap kind. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
/** So long after the first result nothing may move any more. */
const SETTLE_MS = 4000;

/** How a first search went, in milliseconds from the start of the navigation. */
export interface Visit {
  firstPaint: number;
  box: number;
  result: number;
  /** Over the line before the first result stood. */
  bytes: number;
  /** What moved after it, other than by what was typed in the half second before. */
  shift: number;
}

/** Opens a page of a host with a slow processor. */
export async function openSlowly(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  // What tsx makes of a function calls this helper, which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(startPageClock, FIRST_RESULT);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, session };
}

export function phone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(PHONE);
}

/** Somebody who comes for the first time. */
export async function visitOnce(browser: Browser, host: StaticHost): Promise<Visit> {
  const context = await phone(browser);
  const visit = await firstSearch(context, host);
  await context.close();
  return visit;
}

/** Somebody who comes for the first time, comes back, and comes back without a network. */
export async function visitThrice(
  browser: Browser,
  host: StaticHost,
): Promise<{ cold: Visit; back: Visit; offline: Visit | undefined }> {
  const context = await phone(browser);
  const cold = await firstSearch(context, host);
  const stays = await keptForLater(context, host);
  const back = await firstSearch(context, host);
  let offline: Visit | undefined;
  if (stays) {
    host.setGone(true);
    offline = await firstSearch(context, host).catch(() => undefined);
    host.setGone(false);
  }
  await context.close();
  return { cold, back, offline };
}

async function firstSearch(context: BrowserContext, host: StaticHost): Promise<Visit> {
  const { page } = await openSlowly(context);
  host.served();
  await page.goto(`${host.url}/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.pageClock.box > 0, undefined, { polling: 20 });
  await page.locator('input').first().focus();
  await page.keyboard.type(FIRST_TEXT, { delay: KEY_MS });
  await page.waitForFunction(() => window.pageClock.result > 0, undefined, { polling: 20 });
  const bytes = host.bytes();
  await page.waitForTimeout(SETTLE_MS);
  const clock: PageClock = await page.evaluate(() => window.pageClock);
  await page.close();
  // Other words have other results; what moves without the person's doing counts.
  const after = clock.shifts.filter(({ at, recentInput }) => at > clock.result && !recentInput);
  return {
    firstPaint: clock.firstPaint,
    box: clock.box,
    result: clock.result,
    bytes,
    shift: after.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Waits until the page has put away what it needs without a network. @returns false where it keeps nothing. */
async function keptForLater(context: BrowserContext, host: StaticHost): Promise<boolean> {
  const { page } = await openSlowly(context);
  await page.goto(`${host.url}/`);
  const kept = await page.evaluate(async () => {
    if (!('serviceWorker' in navigator)) return false;
    const within = new Promise<false>((resolve) => setTimeout(() => resolve(false), 60_000));
    return Promise.race([navigator.serviceWorker.ready.then(() => true), within]);
  });
  await page.close();
  return kept;
}
