import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { occupationChoice } from '../../../src/domain/choice.ts';
import { MOST_ITEMS, withChoice, withNote } from '../../../src/domain/shortlist.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { inPagePort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

const PARAMEDICS = occupationChoice('29-2043.00');

const open = (address: string) =>
  openApp(address, {
    worker: () => inPagePort(),
    profile: async () => sampleProfile(),
    directions: async () => new Map(),
    reverse: async () => [],
  });
const add = (name: string) => screen.findByRole('button', { name: `Add to shortlist ${name}` });
const on = (name: string) => screen.findByRole('button', { name: `On your shortlist ${name}` });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('something can be put on the shortlist', () => {
  test.each([
    ['in the results of a search', '/#q=68W', 'Combat Medic Specialist'],
    ['beside them, of a civilian occupation', '/#q=technician', 'Information Security Analysts'],
    ['on the page of a military job', '/military/army/68W', 'Combat Medic Specialist (Army 68W)'],
    ['there, of each occupation that it leads to', '/military/army/68W', 'Paramedics'],
    ['on the page of an occupation', '/occupation/15-1212.00', 'Information Security Analysts'],
    [
      'among occupations that were found',
      '/occupations#q=computer+security',
      'Information Security Analysts',
    ],
    ['among the occupations of a group', '/occupations/29-2040', 'Paramedics'],
    ['on the page of what leads to an occupation', '/leads-to/29-2043.00', 'Paramedics'],
  ])('%s', async (_, address, name) => {
    const { user } = open(address);
    const button = await add(name);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    expect(await on(name)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('link', { name: 'Shortlist (1)' })).toHaveAttribute('href', '/shortlist');
  });

  test('of each military job that leads to an occupation', async () => {
    const { user } = open('/leads-to/29-2043.00');
    const [army] = await screen.findAllByRole('button', {
      name: 'Add to shortlist Combat Medic Specialist',
    });
    await user.click(army!);
    expect(await screen.findAllByRole('button', { name: /^On your shortlist/ })).toHaveLength(1);
  });
});

test('a second press takes it off again, and the next brings it back with its note', async () => {
  const store = createShortlistStore();
  store.change((all) => withNote(withChoice(all, PARAMEDICS), PARAMEDICS, 'near home'));
  const { user } = open('/leads-to/29-2043.00');
  await user.click(await on('Paramedics'));
  expect(screen.getByRole('link', { name: 'Shortlist' })).toBeInTheDocument();
  await user.click(await add('Paramedics'));
  expect(localStorage.getItem('shortlists')).toContain('near home');
});

test('a list that is full says so and stays as it is', async () => {
  const store = createShortlistStore();
  store.change((all) =>
    Array.from({ length: MOST_ITEMS }, (_, i) => occupationChoice(`11-${1000 + i}.00`)).reduce(
      (lists, choice) => withChoice(lists, choice),
      all,
    ),
  );
  const { user } = open('/leads-to/29-2043.00');
  await user.click(await add('Paramedics'));
  expect(await screen.findByRole('button', { name: 'Your shortlist is full Paramedics' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('where the browser keeps nothing the button says so', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { user } = open('/leads-to/29-2043.00');
  await user.click(await add('Paramedics'));
  expect(
    await screen.findByRole('button', { name: 'On your shortlist (not saved) Paramedics' }),
  ).toBeInTheDocument();
});

test('the keys between results still go from title to title', async () => {
  const { user } = open('/#q=medic');
  await add('Combat Medic Specialist').catch(() => {});
  const titles = (await screen.findAllByRole('heading', { level: 3 })).map((each) =>
    within(each).getByRole('link'),
  );
  titles[0]!.focus();
  await user.keyboard('{ArrowDown}');
  expect(titles[1]!).toHaveFocus();
});
