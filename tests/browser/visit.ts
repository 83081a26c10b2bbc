import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../src/bench/audit/chromium.ts';

interface Visit {
  page: Page;
  /** Whatever should not have happened: console errors, exceptions, requests to another origin. */
  faults: string[];
}

/**
 * Gives a test file its browser.
 * @param expected what a test brings about on purpose may be logged.
 * @returns a function that opens an address of the built page in a fresh profile. After each test it checks that nothing
 *   was logged as an error and that no request left the page's own origin.
 */
export function withBrowser(
  expected = /^$/,
): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    const faults = visits.flatMap((visit) => visit.faults);
    await Promise.all(visits.map((visit) => visit.page.context().close()));
    visits = [];
    expect(faults).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (path, options) => {
    const origin = options?.baseURL ?? inject('pageUrl');
    const context = await browser.newContext({ ...options, baseURL: origin });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      const loud = message.type() === 'error' || message.type() === 'warning';
      if (loud && !/blocked by Playwright/.test(message.text()) && !expected.test(message.text()))
        faults.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (!expected.test(String(error))) faults.push(String(error));
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    visits.push({ page, faults });
    await page.goto(path);
    return page;
  };
}
