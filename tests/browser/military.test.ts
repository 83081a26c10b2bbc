import { expect, test } from 'vitest';
import { withBrowser } from './visit.ts';

const visit = withBrowser();
const PHONE = { width: 390, height: 844 };

test('a rate opens its rating with the pay grade chosen, and the résumé goes along to an occupation', async () => {
  const page = await visit('/military/navy/hm2', { viewport: PHONE });
  await page.waitForURL('**/military/navy/HM#grade=E5');
  await page.getByRole('heading', { level: 1, name: 'Hospital Corpsman' }).waitFor();
  await page.getByText('First-line supervisor', { exact: false }).first().waitFor();
  await page
    .getByRole('group', { name: 'What you have done in this job' })
    .getByRole('checkbox')
    .first()
    .check();
  const lines = page.getByRole('textbox', { name: 'Your résumé lines' });
  const picked = await lines.inputValue();
  expect(picked).toMatch(/^Hospital Corpsman, U.S. Navy\n• [A-Z]/);
  await page.getByRole('link', { name: 'Medical Assistants', exact: true }).first().click();
  await page.waitForURL('**/occupation/31-9092.00');
  await page.getByRole('link', { name: 'Résumé', exact: true }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Your résumé lines' }).inputValue()).toBe(picked);
});

test('the pay grade is kept on the device, and goes into the link that is copied', async () => {
  const page = await visit('/military/army/11B');
  await page.getByRole('combobox', { name: 'Pay grade' }).selectOption('E5');
  await page.goto('/military/marine-corps/0311');
  await expect.poll(() => page.getByRole('combobox', { name: 'Pay grade' }).inputValue()).toBe('E5');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/military\/marine-corps\/0311#grade=E5$/,
  );
});

test('a job of 28 codes is at most five screens of a phone', async () => {
  const page = await visit('/military/airforce/1d7x1', { viewport: PHONE });
  await page.getByText('28 codes, 1D711 to 1D791').waitFor();
  await page.getByRole('heading', { name: 'Résumé builder' }).waitFor();
  const { height, width } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  }));
  expect(width).toBe(PHONE.width);
  expect(height).toBeLessThanOrEqual(5 * PHONE.height);
});

test.each(['army/11B', 'army/25B', 'army/88M', 'navy/HM2', 'air-force/2A3X3', 'air-force/1D7X1'])(
  '%s goes on one sheet of paper',
  async (path) => {
    const page = await visit(`/military/${path}`);
    await page.getByRole('heading', { name: 'Résumé builder' }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const format of ['Letter', 'A4']) {
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  },
);

test('a phone can hand the page on, with the pay grade in its link', async () => {
  const page = await visit('/military/army/88M#grade=E5', { viewport: PHONE });
  await page.evaluate(() => {
    navigator.share = async (shared) => {
      document.title = `${shared?.title} ${shared?.url}`;
    };
  });
  await page.getByRole('combobox', { name: 'Pay grade' }).selectOption('E6');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect
    .poll(() => page.title())
    .toMatch(/^Motor Transport Operator \(Army 88M\) .*\/military\/army\/88M#grade=E6$/);
});

test('a retired code opens with what it is today', async () => {
  const page = await visit('/military/navy/8434');
  const link = page.getByRole('link', { name: 'L13A Hemodialysis Technician' });
  await link.click();
  await page.getByRole('heading', { level: 2, name: 'What it was called before' }).waitFor();
  await page.getByRole('link', { name: '8434 Hemodialysis Technician' }).waitFor();
});
