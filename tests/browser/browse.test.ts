import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

test('at 320 pixels no job of a branch is cut off, however long its words are', async () => {
  const page = await visit('/browse/army', { viewport: { width: 320, height: 640 } });
  const jobs = page.getByRole('main').locator('li a');
  await page.getByRole('button', { name: /^Show all/ }).click();
  await page.getByRole('button', { name: /^Show all/ }).waitFor({ state: 'detached' });
  const ends = await jobs.evaluateAll((links) =>
    links.flatMap((link) => [...link.children].map((part) => part.getBoundingClientRect().right)),
  );
  expect(ends.length).toBeGreaterThan(1000);
  expect(Math.max(...ends)).toBeLessThanOrEqual(320);
});
