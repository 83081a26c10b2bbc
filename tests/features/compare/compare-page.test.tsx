import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeChoices } from '../../../src/data/share-link.ts';
import { type Choice, occupationChoice } from '../../../src/domain/choice.ts';
import type { Direction } from '../../../src/domain/direction.ts';
import type { OccupationProfile } from '../../../src/domain/occupation.ts';
import { withChoice } from '../../../src/domain/shortlist.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { inPagePort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { keep, NORFOLK } from '../../fixtures/open-places.tsx';
import { said } from '../../fixtures/said.ts';
import { sampleProfile, wages } from '../../fixtures/sample-profile.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';
import { figures, SMALL_PLACES } from '../../fixtures/small-places.ts';

const ANALYSTS = occupationChoice('15-1212.00');
const PARAMEDICS = occupationChoice('29-2043.00');
const CLERKS = occupationChoice('43-3061.00');
const MECHANICS = occupationChoice('49-3023.00');
const AGENTS = occupationChoice('13-1023.00');
const MEDIC: Choice = { kind: 'military', branch: 'Army', code: '68W' };

const linkTo = (...choices: Choice[]) => `/compare#${encodeChoices(choices)}`;
const titleOf = (code: string) => smallCrosswalk().occupations.find((each) => each.code === code)!.title;

/** The profile of an occupation; paramedics differ from the others. */
function profileOf(code: string): OccupationProfile {
  const title = titleOf(code);
  if (code !== PARAMEDICS.code) return sampleProfile({ code, title });
  const sample = sampleProfile();
  return sampleProfile({
    code,
    title,
    pay: { ...sample.pay!, annual: wages(58_410, { p10: 40_000, p25: 47_000, p75: 76_000, p90: 90_000 }) },
    outlook: { ...sample.outlook!, changePercent: 5, openings: 20_000 },
    jobZone: { zone: 3 },
    skills: [
      { name: 'Rated thing 1', importance: 3, level: 3 },
      { name: 'Service', importance: 4.5, level: 5 },
    ],
  });
}

const directions = (...links: Partial<Direction>[]) => {
  const { id } = smallCrosswalk().specialties.find(({ code }) => code === '68W')!;
  const all = links.map(
    (link): Direction => ({
      occupation: ANALYSTS.code,
      source: 'suggested',
      strength: 'fair',
      reasons: [],
      payGrade: '',
      preparation: '',
      ...link,
    }),
  );
  return async () => new Map([[id, said({ directions: all })]]);
};
const open = (address: string, links: Partial<Direction>[] = []) =>
  openApp(address, {
    worker: () => inPagePort(),
    profile: async (code) => profileOf(code),
    directions: directions(...links),
  });
const table = () => screen.findByRole('table');
const columns = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map((each) => within(each).getByRole('link').textContent);
const row = async (name: string | RegExp) =>
  within(
    within(await table())
      .getByRole('rowheader', { name })
      .closest('tr')!,
  )
    .getAllByRole('cell')
    .map((each) => each.textContent!.replace(/\s+/g, ' ').trim());

/** Makes the window as wide as a phone. */
function onPhone(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('a comparison', () => {
  test('opens from its link with a column for each occupation and a title of its own', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS));
    expect(await columns()).toEqual(['Information Security Analysts', 'Paramedics']);
    expect(document.title).toBe('Compare Information Security Analysts and Paramedics · Military Crosswalk');
    expect(await table()).toBe(
      screen.getByRole('table', { name: 'Information Security Analysts and Paramedics, side by side' }),
    );
  });

  test('puts pay on one scale and says which is the highest, in words', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS));
    expect(await row(/^Pay a year/)).toEqual([
      '$124,910 HighestMiddle half: $92,160 to $159,600',
      '$58,410 Middle half: $47,000 to $76,000',
    ]);
    expect(within(await table()).getByText(/from \$40,000 to \$186,420/)).toBeInTheDocument();
  });

  test('says pay in the place that was chosen, and whose it is where that has no figure', async () => {
    keep(NORFOLK);
    const lines = new Map([
      ['15-1212', new Map([['47260', figures(126_030)]])],
      ['29-2043', new Map([['51', figures(55_000, { p75: null })]])],
      ['43-3061', new Map()],
    ]);
    openApp(linkTo(ANALYSTS, PARAMEDICS, CLERKS), {
      profile: async (code) => {
        const profile = profileOf(code);
        const group = { code: code.slice(0, 7), title: '' };
        return { ...profile, pay: { ...profile.pay!, group, annual: wages(60_000) } };
      },
      places: async () => SMALL_PLACES,
      linePay: async (line) => ({ line, places: lines.get(line)! }),
    });
    await waitFor(async () =>
      expect(await row(/^Pay a year/)).toEqual([
        '$126,030 HighestMiddle half: $96,030 to $156,030',
        '$55,000 No figure there; this is for Virginia',
        '$60,000 Middle half: $60,000 to $60,000No figure there; this is for the whole country',
      ]),
    );
    expect(within(await table()).getByText(/^In Norfolk, VA\. On each bar/)).toBeInTheDocument();
  });

  test('says outlook, openings, what it takes, zone and AI of each', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS));
    expect(await row(/^Job outlook/)).toEqual([
      '28.5% more jobs by 2034 Grows most★ Bright Outlook',
      '5.0% more jobs by 2034 ★ Bright Outlook',
    ]);
    expect(await row(/^Openings/)).toEqual(['16,000 a year', '20,000 a year Most']);
    expect(await row(/^Preparation/)).toEqual([
      'Job zone 4: considerable preparation',
      'Job zone 3: medium preparation',
    ]);
    expect((await row(/^License/))[0]).toBe('Required in some states or for some of the work');
    expect((await row(/^AI outlook/))[0]).toBe('Significant human skills needed60 out of 100');
  });

  test('says what all ask for, and what sets each apart', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS));
    expect(await row(/^Skills for all/)).toEqual(['Rated thing 1']);
    expect((await row(/^More of these skills/))[1]).toBe('Service');
    expect((await row(/^More of these skills/))[0]).toMatch(/^Rated thing 2, Rated thing 3, .*and 4 more$/);
  });

  test('marks in words what is the same, and hides it on request', async () => {
    const { user } = open(linkTo(ANALYSTS, PARAMEDICS));
    const license = within(await table()).getByRole('rowheader', { name: /^License/ });
    expect(license).toHaveTextContent('Same for all');
    expect(within(await table()).getByRole('rowheader', { name: /^Pay/ })).not.toHaveTextContent(
      'Same for all',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Hide what is the same' }));
    expect(license).not.toBeInTheDocument();
    expect(screen.getByText(/^\d+ rows hidden$/)).toHaveAttribute('role', 'status');
    expect((await row(/^Pay/)).length).toBe(2);
  });

  test('of two that are the same in all says just that', async () => {
    const { user } = open(linkTo(ANALYSTS, CLERKS));
    await table();
    await user.click(screen.getByRole('checkbox', { name: 'Hide what is the same' }));
    expect(screen.getByText('Everything that can be compared is the same.')).toBeInTheDocument();
  });

  test('without a link compares the first four of the shortlist, from its first military job', async () => {
    const all = [MEDIC, ANALYSTS, PARAMEDICS, CLERKS, MECHANICS, AGENTS];
    createShortlistStore().change((lists) => all.reduce((next, each) => withChoice(next, each), lists));
    open('/compare');
    expect(await columns()).toEqual(
      [ANALYSTS, PARAMEDICS, CLERKS, MECHANICS].map(({ code }) => titleOf(code)),
    );
    expect(screen.getByRole('combobox', { name: /military job/ })).toHaveValue('Army:68W');
  });

  test('takes an occupation off and back, and the browser’s way back brings it again', async () => {
    const { user } = open(linkTo(ANALYSTS, PARAMEDICS, CLERKS));
    await table();
    await user.click(screen.getByRole('button', { name: 'Remove from table Paramedics' }));
    await waitFor(async () => expect(await columns()).toHaveLength(2));
    expect(window.location.hash).toBe(`#${encodeChoices([ANALYSTS, CLERKS])}`);
    window.history.back();
    await waitFor(async () => expect(await columns()).toHaveLength(3));
  });

  test('finds an occupation to add by its name, by keyboard, and is full with four', async () => {
    const { user } = open(linkTo(PARAMEDICS, CLERKS, MECHANICS));
    await table();
    await user.click(screen.getByRole('searchbox', { name: 'Job title or what people in it do' }));
    await user.keyboard('computer security');
    const add = await screen.findByRole('button', { name: 'Add Information Security Analysts' });
    add.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await columns()).toHaveLength(4));
    expect(screen.getByText(/Four is the most/)).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('offers what else is on the shortlist', async () => {
    createShortlistStore().change((lists) => withChoice(lists, MECHANICS));
    const { user } = open(linkTo(ANALYSTS, PARAMEDICS));
    await user.click(await screen.findByRole('button', { name: `Add ${titleOf(MECHANICS.code)}` }));
    await waitFor(async () => expect(await columns()).toHaveLength(3));
  });
});

describe('how far the person’s military job is', () => {
  test('is said of each: who says so and why, what carries over, and what to add', async () => {
    open(linkTo(PARAMEDICS, ANALYSTS, MEDIC), [
      { reasons: [{ kind: 'lay-title', title: 'Watcher' }], strength: 'strong' },
    ]);
    expect(await row(/^Who says that Combat Medic Specialist leads there/)).toEqual([
      'Official crosswalk',
      'Suggested by us: strong match“Watcher” is another title for this occupation.',
    ]);
    const [official, other] = await row(/^What carries over/);
    expect(official).toBe('It is an official match of the job.');
    expect(other).toContain('Knowledge: Rated thing 1');
    expect((await row(/^What to add/))[1]).toContain('Skills: Rated thing 2');
    const note = /Our own comparison of O\*NET’s ratings with Paramedics, where the job officially leads/;
    expect(within(await table()).getByText(note)).toBeInTheDocument();
  });

  test('is said in our reviewed words where there are some', async () => {
    open(linkTo(PARAMEDICS, CLERKS, MEDIC), [
      {
        occupation: CLERKS.code,
        source: 'reviewed',
        reasons: [{ kind: 'carries-over', what: 'keeping supplies', missing: 'contract law' }],
      },
    ]);
    expect((await row(/^What carries over/))[1]).toBe('Keeping supplies');
    expect((await row(/^What to add/))[1]).toBe('Contract law');
  });

  test('is measured by what shares most duties where O*NET does not rate the official matches, and by nothing less', async () => {
    const unrated = async (code: string) => ({
      ...profileOf(code),
      ...(code === PARAMEDICS.code && { skills: [], knowledge: [] }),
    });
    const openWith = (strength: Direction['strength']) =>
      openApp(linkTo(ANALYSTS, MECHANICS, MEDIC), {
        profile: unrated,
        directions: directions({ occupation: CLERKS.code, source: 'expert-study', strength }),
      });
    const { unmount } = openWith('some-duties');
    await waitFor(async () =>
      expect((await row(/^What carries over/))[0]).toMatch(/^No information available/),
    );
    unmount();
    openWith('most-duties');
    await waitFor(async () =>
      expect((await row(/^What carries over/))[0]).toContain('Skills: Rated thing 1'),
    );
    expect(
      within(await table()).getByText(/with Procurement Clerks, which share most duties/),
    ).toBeInTheDocument();
  });

  test('is not made up where no source names the occupation', async () => {
    open(linkTo(PARAMEDICS, CLERKS, MEDIC));
    await waitFor(async () =>
      expect((await row(/^Who says/))[1]).toBe('No source that we have names it for this job.'),
    );
  });

  test('starts from the job whose page one came from, and can be left out', async () => {
    const { user } = open('/military/army/68W');
    await screen.findByRole('heading', { level: 1, name: 'Combat Medic Specialist' });
    act(() => {
      window.history.pushState(null, '', linkTo(PARAMEDICS, ANALYSTS));
    });
    expect(await row(/^Who says that Combat Medic Specialist/)).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: /military job/ }), 'No military job');
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /^Who says/ })).toBeNull());
  });
});

describe('on a phone', () => {
  test('two show at a time under the names of the rows, and a choice says which', async () => {
    onPhone();
    const { user } = open(linkTo(ANALYSTS, PARAMEDICS, CLERKS));
    expect(await columns()).toEqual(['Information Security Analysts', 'Paramedics']);
    const name = within(await table()).getByRole('rowheader', { name: /^Pay a year/ });
    expect(name).toHaveAttribute('colspan', '2');
    expect(name).toHaveAttribute('scope', 'rowgroup');
    await user.selectOptions(screen.getByRole('combobox', { name: 'On the left' }), 'Procurement Clerks');
    expect(await columns()).toEqual(['Procurement Clerks', 'Paramedics']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'On the right' }), 'Procurement Clerks');
    expect(await columns()).toEqual(['Paramedics', 'Procurement Clerks']);
    await user.click(screen.getByRole('button', { name: 'Remove from table Paramedics' }));
    await waitFor(async () =>
      expect(await columns()).toEqual(['Information Security Analysts', 'Procurement Clerks']),
    );
  });
});

describe('a link', () => {
  test('with more than four shows four and names the rest', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS, CLERKS, MECHANICS, AGENTS));
    expect(await columns()).toHaveLength(4);
    expect(await screen.findByText(/Left out: Purchasing Agents\./)).toBeInTheDocument();
  });

  test('with an occupation or a job that nobody knows says so and compares the rest', async () => {
    open(linkTo(ANALYSTS, occupationChoice('99-9999.00'), PARAMEDICS, { ...MEDIC, code: 'ZZ9' } as Choice));
    await waitFor(async () => expect(await columns()).toHaveLength(2));
    expect(await screen.findByText('We have no information about 99-9999.00.')).toBeInTheDocument();
    expect(screen.getByText('We have no information about Army ZZ9.')).toBeInTheDocument();
    // Nor is a file blamed that nobody misses.
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  test('that is damaged opens what it can and says so', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS, CLERKS).replace('433061', '43x061'));
    expect(await columns()).toHaveLength(2);
    expect(screen.getByText(/damaged on its way.*43x061/)).toBeInTheDocument();
  });

  test('with one occupation asks for another', async () => {
    open(linkTo(ANALYSTS));
    expect(await screen.findByText(/at least two occupations/)).toBeInTheDocument();
  });

  test('leaves the page whole, however it is damaged', async () => {
    open(linkTo(ANALYSTS, PARAMEDICS, MEDIC));
    await table();
    const whole = encodeChoices([ANALYSTS, PARAMEDICS, CLERKS, MEDIC]);
    const edit = fc.tuple(
      fc.nat(whole.length),
      fc.nat(6),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const damaged = edits.reduce(
          (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
          whole,
        );
        act(() => window.history.replaceState(null, '', `/compare#${damaged}`));
        expect(document.querySelector('h1')!).toHaveTextContent('Compare occupations');
      }),
      { numRuns: 100, seed: 19 },
    );
  });
});

test('what cannot be loaded is said, and the rest shows', async () => {
  let down = true;
  const { user } = openApp(linkTo(ANALYSTS, PARAMEDICS), {
    profile: async (code) => {
      if (down && code === PARAMEDICS.code) throw new TypeError('offline');
      return profileOf(code);
    },
  });
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect((await row(/^Pay a year/))[1]).toBe('Could not be loaded.');
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect((await row(/^Pay a year/))[1]).toContain('$58,410'));
});
