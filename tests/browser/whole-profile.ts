import type { Page } from 'playwright-core';

/** Waits until the parts of an occupation's page stand, folded as they are at first. */
export async function standing(page: Page): Promise<Page> {
  await page.locator('#links').waitFor();
  return page;
}

/** Opens all parts of an occupation's page and waits until nothing more is on its way. */
export async function whole(page: Page): Promise<Page> {
  await standing(page);
  // Without a press, which would scroll there; where all are open already there is no such button.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Open all sections') button.click();
  });
  // The military titles are fetched when they are near, or for paper.
  await page.getByText('Loading military titles').or(page.locator('#military-part h3')).first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText('Loading military titles').first().waitFor({ state: 'detached' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.waitForLoadState('networkidle');
  return page;
}
