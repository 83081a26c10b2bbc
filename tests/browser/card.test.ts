import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decodeCard, encodeCard } from '../../src/data/card-link.ts';
import { type Card, newCard } from '../../src/domain/card.ts';
import { type JobChoice, jobChoice } from '../../src/domain/choice.ts';
import type { PayGrade } from '../../src/domain/pay-grade.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';
import { axeFaults } from './axe-faults.ts';
import { withBrowser } from './visit.ts';

const visit = withBrowser();

const job = (branch: JobChoice['branch'], code: string): JobChoice => ({ kind: 'military', branch, code });
const MEDIC = newCard(job('Army', '68W'), 'E5');
const linkTo = (card: Card) => `/card#${encodeCard(card)}`;

/** Opens a card and waits until all of it is there. */
async function open(card: Card, options = {}): Promise<Page> {
  const page = await visit(linkTo(card), { serviceWorkers: 'block', ...options });
  await settle(page);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print the card' }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Goes from one card to another without loading the page anew. */
async function goTo(page: Page, card: Card): Promise<void> {
  await page.evaluate((link) => {
    window.location.hash = link;
  }, encodeCard(card));
  await page.getByText(card.job.code, { exact: true }).first().waitFor();
  await settle(page);
}

async function sheets(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('ten clients in a row, by keyboard alone: from the code to the printed card in less than 25 keys each', async () => {
  const page = await visit('/', { serviceWorkers: 'block' });
  await page.evaluate(() => {
    const seen = window as unknown as { printed: string[] };
    seen.printed = [];
    window.print = () => void seen.printed.push(document.querySelector('main h1')?.textContent ?? '');
  });
  const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const counts: number[] = [];
  for (const code of ['11B', '25B', '68W', '0311', '2A3X3', '1D7X1', 'HM', '92Y', '88M', '35F']) {
    keys = 0;
    const box = page.getByRole('searchbox');
    // On the first page the box has the focus already.
    if (counts.length > 0) await press('/');
    await box.and(page.locator(':focus')).waitFor();
    expect(await box.inputValue()).toBe('');
    for (const letter of code) await press(letter);
    await page.locator('[data-sure] a[data-result]').first().filter({ hasText: /./ }).waitFor();
    await page.locator('[data-sure]').getByText(code, { exact: true }).first().waitFor();
    await press('Enter');
    await page.getByRole('link', { name: 'Make a card' }).waitFor();
    await page.locator('h1:focus').waitFor();
    await press('Tab');
    await press('Enter');
    await page.getByRole('button', { name: 'Print the card' }).waitFor();
    await page.locator('h1:focus').waitFor();
    await press('Tab');
    await press('Enter');
    counts.push(keys);
    await expect.poll(async () => (await printed()).length).toBe(counts.length);
  }
  console.info(`Keys a client: ${counts.join(', ')}`);
  expect(await printed()).toEqual([
    'Infantryman',
    'Information Technology Specialist',
    'Combat Medic Specialist',
    'Rifleman',
    'Tactical Aircraft Maintenance',
    'Cyber Defense Operations',
    'Hospital Corpsman',
    'Unit Supply Specialist',
    'Motor Transport Operator',
    'Intelligence Analyst',
  ]);
  expect(Math.max(...counts)).toBeLessThan(25);
});

/** Some jobs of the whole index, always the same. */
function drawn(count: number): JobChoice[] {
  const all = fullIndex().specialties;
  // A small generator, so that every run draws alike.
  let seed = 17;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return jobChoice(all[seed % all.length]!);
  });
}

const NAMED = [
  job('Army', '11B'),
  job('Army', '25B'),
  job('Navy', 'HM'),
  job('Air Force', '2A3X3'),
  job('Air Force', '1D7X1'),
  job('Army', '68W'),
  job('Marine Corps', '0311'),
];
const gradeOf = ({ branch, code }: JobChoice): PayGrade => {
  const { ranks } = fullIndex().specialties.find(
    (each) => each.branches[0] === branch && each.code === code,
  )!;
  return ranks.includes('Enlisted') ? 'E7' : ranks.includes('Warrant Officer') ? 'W3' : 'O4';
};

test('a card goes on one sheet, Letter and A4, whichever the job', { timeout: 300_000 }, async () => {
  const page = await open(MEDIC);
  const long: string[] = [];
  for (const each of [...NAMED, ...drawn(30)]) {
    await goTo(page, newCard(each, gradeOf(each)));
    for (const format of ['Letter', 'A4'])
      if ((await sheets(page, format)) !== 1) long.push(`${each.branch} ${each.code} ${format}`);
  }
  expect(long).toEqual([]);
});

test('with as much on it as it can hold it is still one sheet', async () => {
  const page = await open({
    ...newCard(job('Army', '11B'), 'E7'),
    by: 'Jane Doe, Transition Center, Fort Liberty',
  });
  await page.getByText('Choose what is on the card').click();
  for (const name of ['Directions, up to 6', 'Résumé lines, up to 5']) {
    const boxes = page
      .getByRole('group', { name })
      .getByRole('checkbox', { checked: false, disabled: false });
    while ((await boxes.count()) > 0) await boxes.first().check();
  }
  await page.waitForLoadState('networkidle');
  const { directions, lines } = decodeCard(new URL(page.url()).hash).card!;
  expect([directions?.length, lines?.length]).toEqual([6, 5]);
  for (const format of ['Letter', 'A4']) expect(await sheets(page, format)).toBe(1);
});

test('on paper there is nothing to press, and there are the day, the sources and the code', async () => {
  const page = await open(MEDIC);
  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'combobox', 'textbox', 'checkbox'] as const)
    expect(await page.getByRole(role).count()).toBe(0);
  expect(await page.getByText(/^Printed [A-Z][a-z]+ \d+, \d{4}, from /).isVisible()).toBe(true);
  expect(await page.getByText(/^Official crosswalk: /).isVisible()).toBe(true);
  expect(await page.getByRole('img', { name: 'QR code with the link to this card' }).isVisible()).toBe(true);
});

test('a thousand damaged links leave the card whole', async () => {
  const page = await open({ ...MEDIC, directions: ['29-2043.00', '29-1141.00'], by: 'Jane Doe' });
  const found = await page.evaluate(async (link) => {
    // A small generator, so that every run damages alike.
    let seed = 17;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const broken: string[] = [];
    for (let i = 0; i < 1000; i++) {
      const at = next(link.length + 1);
      const put = String.fromCharCode(33 + next(94), 33 + next(94)).slice(0, next(3));
      history.replaceState(null, '', `/card#${link.slice(0, at)}${put}${link.slice(at + next(5))}`);
      if (i % 10 === 0) await new Promise((drawn) => requestAnimationFrame(drawn));
      const heading = document.querySelector('main h1')?.textContent ?? '';
      if (heading === '' || /went wrong|not found/i.test(heading)) broken.push(window.location.hash);
    }
    return broken;
  }, new URL(page.url()).hash.slice(1));
  expect(found).toEqual([]);
});

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const)(
  'at %i pixels, %s, the card has no fault that axe finds, with its choices open',
  async (width, colorScheme) => {
    const page = await open(MEDIC, {
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await page.getByText('Choose what is on the card').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFaults(page)).toEqual([]);
  },
);

test('a phone can hand the card on, with what stands on it in the link', async () => {
  const page = await open(MEDIC, { viewport: { width: 390, height: 844 } });
  await page.evaluate(() => {
    navigator.share = async (shared) => {
      document.title = `${shared?.url}`;
    };
  });
  await page.getByText('Choose what is on the card').click();
  await page.getByRole('checkbox', { name: 'Next steps' }).uncheck();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => page.title()).toContain('/card#');
  const link = await page.title();
  expect(link.length).toBeLessThan(200);
  const { card } = decodeCard(new URL(link).hash);
  expect(card).toMatchObject({ job: MEDIC.job, grade: 'E5', without: ['steps'] });
  expect(card?.directions?.length).toBeGreaterThanOrEqual(3);
  expect(card?.lines).toHaveLength(3);
});
