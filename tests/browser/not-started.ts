import type { Locator, Page } from 'playwright-core';

/** What the page itself says where its script has not started. */
export const notStarted = (page: Page): Locator => page.getByText('This page has not started yet.');

/** Moves on to what the page shows when so many milliseconds have passed without its script. */
export const passTime = (page: Page, ms: number): Promise<void> =>
  page.locator('#not-started').evaluate((text, at) => {
    for (const each of text.getAnimations()) {
      each.pause();
      each.currentTime = at;
    }
  }, ms);
