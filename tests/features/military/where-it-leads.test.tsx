import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Direction, SpecialtyDirections } from '../../../src/domain/direction.ts';
import { arrivalOf } from '../../../src/runtime/arrival.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const idOf = (code: string) => smallCrosswalk().specialties.find((each) => each.code === code)!.id;

const direction = (more: Partial<Direction>): Direction => ({
  occupation: '15-1212.00',
  source: 'suggested',
  strength: 'strong',
  reasons: [],
  payGrade: '',
  preparation: '',
  ...more,
});
const STUDY = direction({
  occupation: '43-3061.00',
  source: 'expert-study',
  strength: 'some-duties',
  payGrade: 'E5',
  preparation: 'First term',
});
const SAID: SpecialtyDirections = {
  words: null,
  history: null,
  directions: [
    STUDY,
    direction({ occupation: '43-3061.00', source: 'va-equivalents', strength: 'listed' }),
    direction({ reasons: [{ kind: 'title-alike', branch: 'Navy', code: 'HM', title: 'Hospital Corpsman' }] }),
  ],
  federal: [],
  credentials: [],
  elsewhere: [],
};

const open = (directions: readonly Direction[] = SAID.directions, code = '68W') =>
  openApp(`/military/army/${code}`, {
    directions: async () => new Map([[idOf(code), { ...SAID, directions }]]),
  });
const group = (name: string) => screen.findByRole('group', { name });
const row = (list: HTMLElement, name: string) => within(list).getByRole('link', { name }).closest('li')!;

test('what experts say stands apart from the official matches, each occupation once, with all that say so', async () => {
  open();
  const experts = await group('Named by experts');
  const clerk = row(experts, 'Procurement Clerks');
  expect(within(clerk).getByRole('link')).toHaveAttribute('href', '/occupation/43-3061.00');
  expect(clerk).toHaveTextContent(
    'O*NET study: some duties match, typically from E5, after a first term of service · VA list',
  );
  expect(experts).toHaveTextContent('Not official. O*NET’s study for the Labor Department');
  expect(experts).toHaveTextContent('which does not name its authors');
  expect(screen.getAllByRole('link', { name: 'Procurement Clerks' })).toHaveLength(1);
});

test('what we suggest says that it is not official, how well it fits, and why', async () => {
  open();
  const ours = await group('Suggested by us');
  expect(ours).toHaveTextContent('Not official. Our own suggestions');
  expect(row(ours, 'Information Security Analysts')).toHaveTextContent(
    'Strong matchNavy HM Hospital Corpsman officially leads here.',
  );
});

test('an official match stays among the official ones, with what others say of it', async () => {
  open([direction({ ...STUDY, occupation: '29-2043.00' })]);
  const official = await group('Official matches');
  expect(await within(official).findByText(/O\*NET study/)).toHaveTextContent(
    'Official crosswalk · O*NET study: some duties match, typically from E5',
  );
  expect(screen.queryByRole('group', { name: 'Named by experts' })).toBe(null);
});

test('the specific occupations under a match come in the order of how well they fit the job', async () => {
  open([direction({ occupation: '15-1299.05', source: 'va-equivalents', strength: 'listed' })], '25B');
  expect(await screen.findByText(/those closest to this job first/)).toBeInTheDocument();
});

test('a direction that we chose for a job without a match says where from it is realistic and who agrees', async () => {
  const chosen = direction({
    occupation: '43-3061.00',
    source: 'reviewed',
    strength: 'fair',
    payGrade: 'E4',
    reasons: [{ kind: 'carries-over', what: 'Leading a team', missing: 'a short course' }],
  });
  open([STUDY, chosen], '11B');
  const ours = await group('Chosen by us');
  expect(row(ours, 'Procurement Clerks')).toHaveTextContent(
    'Typically from E4 · also O*NET study (some duties match)What carries over: Leading a team.What to add: a short course.',
  );
  expect(ours).toHaveTextContent('the pay grade from which it is realistic');
  expect(screen.queryByRole('group', { name: 'Named by experts' })).toBe(null);
});

test('a source that is named is not repeated as a reason, and that its list is only likely is said once', async () => {
  const chosen = direction({
    occupation: '43-3061.00',
    source: 'reviewed',
    reasons: [
      { kind: 'carries-over', what: 'Leading a team', missing: '' },
      { kind: 'listed-alike', source: 'expert-study' },
    ],
  });
  const likely = { ...STUDY, reasons: [{ kind: 'list-likely' }] as const };
  open([likely, { ...likely, occupation: '13-1023.00' }, chosen], '11B');
  expect(row(await group('Chosen by us'), 'Procurement Clerks')).not.toHaveTextContent('or a similar one');
  expect(screen.getAllByText(/likely, but not certain/)).toHaveLength(1);
});

test('beside an official match, what we chose comes after what experts say', async () => {
  const chosen = direction({ occupation: '13-1023.00', source: 'reviewed', strength: 'fair' });
  open([STUDY, chosen]);
  await group('Chosen by us');
  expect(screen.getAllByRole('group').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Official matches',
    'Named by experts',
    'Chosen by us',
  ]);
  expect(await group('Chosen by us')).not.toHaveTextContent('pay grade');
});

test('a long list shows its first few, and the rest on request, where the focus goes', async () => {
  const codes = smallCrosswalk()
    .occupations.map(({ code }) => code)
    .filter((code) => code !== '29-2043.00');
  const { user } = open(codes.map((occupation) => direction({ occupation })));
  const ours = await group('Suggested by us');
  expect(within(ours).getAllByRole('listitem')).toHaveLength(3);
  await user.click(within(ours).getByRole('button', { name: `Show all ${codes.length} suggested by us` }));
  const rows = within(ours).getAllByRole('listitem');
  expect(rows).toHaveLength(codes.length);
  await vi.waitFor(() => expect(rows[3]).toHaveFocus());
});

test('where nothing more is said, no heading stands over nothing', async () => {
  open([]);
  await group('Official matches');
  expect(screen.queryByRole('group', { name: /by us|by experts/ })).toBe(null);
  expect(screen.queryByRole('heading', { name: 'Federal job series' })).toBe(null);
});

test('data that cannot be loaded is named beside the official matches, and can be asked for again', async () => {
  let broken = true;
  const { user } = openApp('/military/army/68W', {
    directions: async () => {
      if (broken) throw new TypeError('no network');
      return new Map([[idOf('68W'), SAID]]);
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('The data could not be loaded.');
  expect(
    within(await group('Official matches')).getByRole('link', { name: 'Paramedics' }),
  ).toBeInTheDocument();
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await group('Suggested by us')).toBeInTheDocument();
});

test('a link takes along how the job fits the occupation, for its page to say', async () => {
  const { user } = open();
  const experts = await group('Named by experts');
  await user.click(within(experts).getByRole('link', { name: 'Procurement Clerks' }));
  expect(window.location.pathname).toBe('/occupation/43-3061.00');
  expect(arrivalOf(window.history.state)).toEqual({
    branch: 'Army',
    code: '68W',
    title: 'Combat Medic Specialist',
    fit: 'experts',
    sources: ['O*NET study: some duties match, typically from E5, after a first term of service', 'VA list'],
    reasons: [],
  });
});
