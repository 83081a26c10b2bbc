import type { Page } from 'playwright-core';

/** Holds the page's own script back, as a slow line does, but not the small one ahead of it. @returns what lets it through. */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
