import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeCard, encodeCard, lineMark } from '../../../src/data/card-link.ts';
import { type Card, newCard } from '../../../src/domain/card.ts';
import { type JobChoice, occupationChoice } from '../../../src/domain/choice.ts';
import type { Direction, SpecialtyDirections } from '../../../src/domain/direction.ts';
import type { GradeBook } from '../../../src/domain/pay-grade.ts';
import { withChoice } from '../../../src/domain/shortlist.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { keep, NORFOLK } from '../../fixtures/open-places.tsx';
import { said } from '../../fixtures/said.ts';
import { sampleProfile } from '../../fixtures/sample-profile.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';
import { NORFOLK_MEDIANS, SMALL_PLACES } from '../../fixtures/small-places.ts';

const MEDIC: JobChoice = { kind: 'military', branch: 'Army', code: '68W' };
const INFANTRY: JobChoice = { kind: 'military', branch: 'Army', code: '11B' };

const direction = (occupation: string, more: Partial<Direction> = {}): Direction => ({
  occupation,
  source: 'suggested',
  strength: 'fair',
  reasons: [{ kind: 'duties' }],
  payGrade: '',
  preparation: '',
  ...more,
});
const line = (verb: string) => ({ text: `${verb} the wounded`, past: `${verb}ed the wounded`, prompt: '' });
const SAID = said({
  words: { summary: 'Give first aid.', lines: ['Treat', 'Shield', 'Lift', 'Load'].map(line), of: '' },
  directions: [direction('43-3061.00'), direction('15-1212.00')],
  federal: [{ series: '0640', name: 'Health Aid and Technician', kind: 'white-collar', listedFor: [] }],
});
const GRADES: GradeBook = {
  grades: [
    {
      branch: 'Army',
      grade: 'E5',
      title: 'Sergeant',
      years: [4, 8],
      people: [3, 9],
      led: 'A small team',
      trusted: 'Their gear',
      ready: 'First-line supervisor',
    },
  ],
  lines: [{ text: 'Lead people', past: 'Led people', prompt: '', from: 'E4', to: 'E9', kind: 'supervision' }],
};

function open(
  card: Card | string,
  what: SpecialtyDirections = SAID,
  profile = async (code: string) => sampleProfile({ code }),
) {
  const { specialties } = smallCrosswalk();
  return openApp(`/card#${typeof card === 'string' ? card : encodeCard(card)}`, {
    directions: async () => new Map(specialties.map(({ id }) => [id, what])),
    grades: async () => GRADES,
    profile,
    places: async () => SMALL_PLACES,
    medians: async () => NORFOLK_MEDIANS,
  });
}
const sheet = () => screen.findByRole('article');
const section = async (name: string) =>
  within((await screen.findByRole('heading', { level: 2, name })).closest('section')!);
const directions = async () =>
  (await section('Where it can lead')).getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const options = (name: string | RegExp) => screen.findByRole('group', { name });
const inAddress = () => decodeCard(window.location.hash);
const fillOut = async (user: ReturnType<typeof open>['user']) =>
  user.click(await screen.findByText('Choose what is on the card'));

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the card of a job', () => {
  test('says what the job is, where it leads, three lines, federal series and next steps', async () => {
    open(newCard(MEDIC));
    await screen.findByRole('heading', { level: 1, name: 'Combat Medic Specialist' });
    await waitFor(() =>
      expect(document.title).toBe('Card: Combat Medic Specialist (Army 68W) · Military Crosswalk'),
    );
    expect(await directions()).toEqual(['Paramedics', 'Procurement Clerks', 'Information Security Analysts']);
    expect(await sheet()).toHaveTextContent('Give first aid.');
    expect((await section('Lines for the résumé')).getAllByRole('listitem')).toHaveLength(3);
    expect(await sheet()).toHaveTextContent('0640 Health Aid and Technician');
    expect(await sheet()).toHaveTextContent('www.cool.osd.mil/army');
  });

  test('gives of each direction the pay, what it takes, who says so and why', async () => {
    open(newCard(MEDIC));
    const clerks = (await screen.findByRole('heading', { level: 3, name: 'Procurement Clerks' })).closest(
      'li',
    )!;
    await waitFor(() => expect(clerks).toHaveTextContent('What it takes:'));
    expect(clerks).toHaveTextContent('$60,000 a year');
    expect(clerks).toHaveTextContent('Suggested by us: fair match');
    expect(clerks).toHaveTextContent('Its official duties have much in common');
  });

  test('without a civilian counterpart says whose directions they are', async () => {
    open(newCard(INFANTRY));
    expect(await directions()).toEqual(['Procurement Clerks', 'Information Security Analysts']);
    expect(await sheet()).toHaveTextContent(
      'no civilian counterpart for this job. These directions are ours',
    );
  });

  test('says plainly what is not known', async () => {
    open(newCard(INFANTRY), said());
    expect(await sheet()).toHaveTextContent('No information available on where this job leads.');
    expect(await sheet()).toHaveTextContent('describes the duties of this job.');
    expect(await sheet()).toHaveTextContent('the Defense Department’s list has none for this job.');
  });

  test('says what the pay grade is in civilian words, and proposes a line on leadership', async () => {
    open(newCard(MEDIC, 'E5'));
    expect(await sheet()).toHaveTextContent('Rank: Sergeant, E-5. In civilian terms: First-line supervisor.');
    const lines = (await section('Lines for the résumé')).getAllByRole('listitem');
    expect(lines.map((each) => each.textContent)).toEqual([
      'Treated the wounded',
      'Shielded the wounded',
      'Led people',
    ]);
  });

  test('takes the directions of the open shortlist that has the job', async () => {
    const store = createShortlistStore();
    for (const choice of [occupationChoice('49-3023.00'), MEDIC, occupationChoice('29-2043.00')])
      store.change((all) => withChoice(all, choice));
    store.close();
    open(newCard(MEDIC));
    await screen.findByRole('heading', { level: 3, name: /Automotive/ });
    expect(await directions()).toEqual(['Automotive Service Technicians and Mechanics', 'Paramedics']);
    expect(await sheet()).toHaveTextContent('Chosen from a shortlist; no source that we have names it');
  });

  test('names the place that pay is of', async () => {
    keep(NORFOLK);
    open(newCard(MEDIC));
    await screen.findByRole('heading', { level: 3, name: 'Paramedics' });
    await waitFor(async () => expect(await sheet()).toHaveTextContent('in Norfolk, VA'));
  });
});

test('a card that is printed at once is printed whole', async () => {
  const printed: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed.push(document.querySelector('article')!.textContent!);
  });
  const waiting: (() => void)[] = [];
  const { user } = open(newCard(MEDIC), SAID, async (code) => {
    await new Promise<void>((come) => waiting.push(come));
    return sampleProfile({ code });
  });
  await user.click(await screen.findByRole('button', { name: 'Print the card' }));
  expect(printed).toEqual([]);
  for (const come of waiting) come();
  await waitFor(() => expect(printed).toHaveLength(1));
  expect(printed[0]!.match(/What it takes: /g)).toHaveLength(4);
});

test('whoever asks for paper and goes on prints no other page', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const waiting: (() => void)[] = [];
  const { user } = open(newCard(MEDIC), SAID, async (code) => {
    await new Promise<void>((come) => waiting.push(come));
    return sampleProfile({ code });
  });
  await user.click(await screen.findByRole('button', { name: 'Print the card' }));
  await user.click(screen.getByRole('link', { name: 'About' }));
  await screen.findByRole('heading', { level: 1, name: 'About this site' });
  for (const come of waiting) come();
  await act(() => new Promise((later) => setTimeout(later, 50)));
  expect(print).not.toHaveBeenCalled();
});

describe('what is on the card can be chosen', () => {
  test('which directions, at least one', async () => {
    const { user } = open(newCard(MEDIC));
    await fillOut(user);
    const group = within(await options('Directions, up to 6'));
    await user.click(group.getByRole('checkbox', { name: 'Paramedics' }));
    await user.click(group.getByRole('checkbox', { name: 'Procurement Clerks' }));
    expect(await directions()).toEqual(['Information Security Analysts']);
    expect(group.getByRole('checkbox', { name: 'Information Security Analysts' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(inAddress().card?.directions).toEqual(['15-1212.00']);
  });

  test('which lines and which parts', async () => {
    const { user } = open(newCard(MEDIC));
    await fillOut(user);
    await user.click(
      within(await options('Résumé lines, up to 5')).getByRole('checkbox', { name: 'Loaded the wounded' }),
    );
    expect((await section('Lines for the résumé')).getAllByRole('listitem')).toHaveLength(4);
    await user.click(within(await options('Parts')).getByRole('checkbox', { name: 'Federal job series' }));
    expect(screen.queryByRole('heading', { name: 'Federal job series' })).not.toBeInTheDocument();
    expect(inAddress().card).toMatchObject({
      without: ['federal'],
      lines: ['Treat', 'Shield', 'Lift', 'Load'].map((verb) => lineMark(line(verb).text)),
    });
  });

  test('the pay grade, for this card alone', async () => {
    const { user } = open(newCard(MEDIC));
    await fillOut(user);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Pay grade' }), 'E5');
    expect(await sheet()).toHaveTextContent('Rank: Sergeant, E-5.');
    expect(localStorage.getItem('service')).toBeNull();
  });

  test('who made it: on paper and on the device, and in the link only if that is asked for', async () => {
    const { user } = open(newCard(MEDIC));
    await fillOut(user);
    await user.type(await screen.findByRole('textbox', { name: /Your name or office/ }), 'Jane Doe, Room 4');
    expect(await sheet()).toHaveTextContent('Made by Jane Doe, Room 4.');
    const copied = async () => {
      await user.click(screen.getByRole('button', { name: 'Copy link' }));
      return decodeCard(new URL(await navigator.clipboard.readText()).hash).card!;
    };
    expect((await copied()).by).toBe('');
    await user.click(screen.getByRole('checkbox', { name: 'The name or office' }));
    expect((await copied()).by).toBe('Jane Doe, Room 4');
    expect(inAddress().card?.by).toBe('');
    expect(localStorage.getItem('card-by')).toBe('"Jane Doe, Room 4"');
  });

  test('the place goes into the link only if that is asked for', async () => {
    keep(NORFOLK);
    const { user } = open(newCard(MEDIC));
    await fillOut(user);
    await user.click(await screen.findByRole('checkbox', { name: 'The place: Norfolk, VA' }));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = await navigator.clipboard.readText();
    expect(decodeCard(new URL(link).hash).card?.place).toBe(NORFOLK.code);
    expect(link.length).toBeLessThan(200);
  });
});

describe('a link to a card', () => {
  const WHOLE: Card = {
    ...newCard(MEDIC, 'E5'),
    directions: ['15-1212.00', '29-2043.00'],
    lines: [lineMark('Lift the wounded')],
    place: NORFOLK.code,
    by: 'Jane Doe',
  };

  test('opens the same card elsewhere, with its place and its maker, which this device does not keep', async () => {
    open(WHOLE);
    expect(await directions()).toEqual(['Information Security Analysts', 'Paramedics']);
    expect(await sheet()).toHaveTextContent('Made by Jane Doe.');
    expect(await sheet()).toHaveTextContent('Lifted the wounded');
    await waitFor(async () =>
      expect(await sheet()).toHaveTextContent('in Virginia Beach-Chesapeake-Norfolk'),
    );
    expect(localStorage.getItem('place')).toBeNull();
    expect(localStorage.getItem('card-by')).toBeNull();
  });

  test('that was damaged opens with the rest, and says what is missing', async () => {
    open(encodeCard(WHOLE).replace('151212', '15x212'));
    expect(await directions()).toEqual(['Paramedics']);
    expect(await sheet()).toHaveTextContent('This link was damaged on its way.');
    expect(await sheet()).toHaveTextContent('Could not be read: 15x212.');
  });

  test('names what there is no more: lines, occupations, a place, a grade that is not of the job', async () => {
    const { stores } = open({
      ...WHOLE,
      grade: 'O3',
      directions: ['29-2043.00', '99-9999.00'],
      lines: ['0000', lineMark('Lift the wounded')],
      place: '99999',
    });
    await sheet();
    await act(() => stores.index.load());
    await waitFor(async () =>
      expect(await sheet()).toHaveTextContent('We have no information about 99-9999.00.'),
    );
    expect(await sheet()).toHaveTextContent('names the pay grade O-3, which people in this job do not have.');
    expect(await sheet()).toHaveTextContent('1 résumé line that the link names is not offered any more.');
    await waitFor(async () => expect(await sheet()).toHaveTextContent('a place that we do not have'));
  });

  test('without a job leads to the search', async () => {
    open('v1.151212.0000');
    expect(await screen.findByText(/This link names no military job/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Search for the job' })).toHaveAttribute('href', '/');
  });

  test('to a job that nobody knows says so', async () => {
    open(newCard({ ...MEDIC, code: 'ZZ9' }));
    expect(await screen.findByText(/We have no information about Army ZZ9/)).toBeInTheDocument();
  });
});

test('a job’s page leads to its card with the pay grade that was chosen', async () => {
  const { specialties } = smallCrosswalk();
  openApp('/military/army/68W#grade=E5', {
    directions: async () => new Map(specialties.map(({ id }) => [id, SAID])),
    grades: async () => GRADES,
  });
  const link = await screen.findByRole('link', { name: 'Make a card' });
  await waitFor(() =>
    expect(decodeCard(link.getAttribute('href')!.slice(5)).card).toEqual(newCard(MEDIC, 'E5')),
  );
});

test('a code that two jobs share today has no card of its own', async () => {
  openApp('/military/army/12A');
  await screen.findByText('This code stands for 2 jobs today.');
  expect(screen.queryByRole('link', { name: 'Make a card' })).not.toBeInTheDocument();
});

test('a list leads to the card of its first job, with its occupations', async () => {
  const store = createShortlistStore();
  for (const choice of [occupationChoice('49-3023.00'), MEDIC])
    store.change((all) => withChoice(all, choice));
  store.close();
  openApp('/shortlist');
  const link = await screen.findByRole('link', { name: /^Make a card/ });
  expect(decodeCard(link.getAttribute('href')!.slice(5)).card).toEqual({
    ...newCard(MEDIC),
    directions: ['49-3023.00'],
  });
});
