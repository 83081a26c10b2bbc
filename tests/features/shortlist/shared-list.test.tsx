import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { encodeChoices } from '../../../src/data/share-link.ts';
import { type Choice, occupationChoice } from '../../../src/domain/choice.ts';
import { withChoice, withNote } from '../../../src/domain/shortlist.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

const ANALYSTS = occupationChoice('15-1212.00');
const PARAMEDICS = occupationChoice('29-2043.00');
const MEDIC: Choice = { kind: 'military', branch: 'Army', code: '68W' };
const LINK = `/shortlist#${encodeChoices([ANALYSTS, PARAMEDICS, MEDIC])}`;

const open = (address: string) => openApp(address, { profile: async (code) => sampleProfile({ code }) });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));

beforeEach(() => localStorage.clear());

test('a link opens as a list of somebody else’s and leaves one’s own alone', async () => {
  open(LINK);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'A list somebody shared' }),
  ).toBeInTheDocument();
  await shows('Information Security Analysts', 'Paramedics', 'Combat Medic Specialist');
  expect(document.title).toBe(
    'Shared list: Information Security Analysts, Paramedics, Combat Medic Specialist · Military Crosswalk',
  );
  expect(localStorage.getItem('shortlists')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what is added joins one’s own list behind what stands there, with its notes', async () => {
  createShortlistStore().change((all) => withNote(withChoice(all, PARAMEDICS), PARAMEDICS, 'mine'));
  const { user } = open(LINK);
  await user.click(await screen.findByRole('button', { name: 'Add all 2 to my shortlist' }));
  expect(screen.getByText('Added 2 items to your shortlist.')).toHaveAttribute('role', 'status');
  await user.click(screen.getByRole('link', { name: 'Open my shortlist' }));
  await shows('Paramedics', 'Information Security Analysts', 'Combat Medic Specialist');
  expect(screen.getByRole('textbox', { name: 'Note on Paramedics' })).toHaveValue('mine');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test.each([
  ['damaged', LINK.replace('292043', '2920x3'), /damaged on its way.*Could not be read: 2920x3\./],
  ['of a newer page', LINK.replace('#v1', '#v2'), /A newer version of this site made this link/],
])('a link that is %s opens what it can and says what it could not', async (_, link, said) => {
  open(link);
  expect(await screen.findByText(said)).toBeInTheDocument();
  await waitFor(() => expect(titles()).toContain('Information Security Analysts'));
});

test('a link with nothing that can be read says so', async () => {
  open('/shortlist#hello');
  expect(await screen.findByText(/nothing on the list that this link could open/)).toBeInTheDocument();
});

test('skipping to the content leaves the list of the link in place', async () => {
  const { user } = open(LINK);
  await shows('Information Security Analysts', 'Paramedics', 'Combat Medic Specialist');
  screen.getByRole('link', { name: 'Skip to main content' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toContain('v1.');
});

test('notes and names never go into the link', async () => {
  createShortlistStore().change((all) => withNote(withChoice(all, PARAMEDICS), PARAMEDICS, 'secret'));
  const { user } = open('/shortlist');
  await user.type(await screen.findByRole('textbox', { name: 'Name of this list' }), 'Diaz');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const link = await navigator.clipboard.readText();
  expect(link).toMatch(/\/shortlist#v1\.292043\.[0-9a-f]{4}$/);
  expect(within(screen.getByRole('main')).getByText('Link copied.')).toBeInTheDocument();
});

test('damaged links leave the page whole and one’s own list as it is', async () => {
  createShortlistStore().change((all) => withChoice(all, PARAMEDICS));
  const before = localStorage.getItem('shortlists');
  open(LINK);
  await shows('Information Security Analysts', 'Paramedics', 'Combat Medic Specialist');
  const whole = LINK.split('#')[1]!;
  const edit = fc.tuple(fc.nat(whole.length), fc.nat(6), fc.string({ unit: 'grapheme-ascii', maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const damaged = edits.reduce(
        (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
        whole,
      );
      act(() => window.history.replaceState(null, '', `/shortlist#${damaged}`));
      expect(document.querySelector('h1')!).toHaveTextContent(/A list somebody shared|Shortlist/);
      expect(localStorage.getItem('shortlists')).toBe(before);
    }),
    { numRuns: 100, seed: 20 },
  );
});
