import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';
import { history, said } from '../../fixtures/said.ts';
import { crosswalkOf, type Job, smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('a code shows today’s job first, and what the code meant before', async () => {
  const specialty = smallCrosswalk().specialties.find(({ code }) => code === '25B')!.id;
  const formerly = [{ title: 'Information Systems Operator', occupations: ['43-3061.00'] }];
  openApp('/military/army/25B', {
    directions: async () => new Map([[specialty, said({ history: history({ formerly }) })]]),
  });
  await heading('Information Technology Specialist');
  await waitFor(() =>
    expect(document.title).toBe('Information Technology Specialist (Army 25B) · Military Crosswalk'),
  );
  const meant = await screen.findByText(/^Information Systems Operator/);
  expect(within(meant).getByRole('link', { name: 'Procurement Clerks' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2, name: 'Another job with this code' })).toBeInTheDocument();
  expect(
    screen.getByRole('heading', { level: 2, name: 'Communications-Electronics Automation' }),
  ).toBeInTheDocument();
});

test('what a code has also meant is opened from the top', async () => {
  const { user } = openApp('/military/army/25B');
  const [link] = await screen.findAllByRole('link', { name: 'Communications-Electronics Automation' });
  const folded = () => screen.getByText('Communications-Electronics Automation, 25B').closest('details');
  expect(folded()).not.toHaveAttribute('open', '');
  await user.click(link!);
  expect(folded()).toHaveAttribute('open', '');
});

test('retired variants of today’s job are no other job of the code', async () => {
  const shred = (code: string, status: Job['status']): Job => ({
    branches: ['Air Force'],
    code: '2A3X3',
    title: 'Tactical Aircraft Maintenance',
    ...(status && { status }),
    titles: [[code, 'Tactical Aircraft Maintenance Journeyman', 'E', ['49-3023.00']]],
  });
  openApp('/military/air-force/2A3X3', {
    decode: () => crosswalkOf([shred('2A353E', 'current'), shred('2A353A', 'marked-obsolete')]),
  });
  await heading('Tactical Aircraft Maintenance');
  expect(
    await screen.findByRole('heading', { level: 2, name: 'Retired variants of this job' }),
  ).toBeInTheDocument();
  expect(screen.getByText('1 retired code').closest('details')).toHaveTextContent('2A3X3');
  expect(screen.queryByText(/has also meant/)).not.toBeInTheDocument();
  expect(screen.queryByText(/for another job/)).not.toBeInTheDocument();
});

test('a code that two jobs share today shows both', async () => {
  openApp('/military/army/12a');
  await heading('Army 12A');
  expect(await screen.findByText('This code stands for 2 jobs today.')).toBeInTheDocument();
  expect(screen.getByText('Commissioned Officer only')).toBeInTheDocument();
  expect(screen.getByText('Enlisted')).toBeInTheDocument();
});

test('an "All Other" match names the specific occupations in it', async () => {
  openApp('/military/army/25B');
  expect(await screen.findByRole('link', { name: 'Information Security Engineers' })).toHaveAttribute(
    'href',
    '/occupation/15-1299.05',
  );
});

test('a military-only job is told plainly, with respect, and not listed as a match', async () => {
  openApp('/military/army/11B', { directions: async () => new Map() });
  expect(await screen.findByText('This job has no direct civilian counterpart.')).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: 'Official matches' })).not.toBeInTheDocument();
});

test('a level’s address opens its job with the level’s row marked', async () => {
  openApp('/military/air-force/1D751Q');
  await heading('Cyber Defense Operations');
  // The lower parts are drawn a moment later.
  const level = await screen.findByText('Skill level 5, journeyman');
  const row = screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'true');
  expect(row).toHaveTextContent('1D751Q');
  expect(level.closest('details')).toHaveAttribute('open', '');
});

test('many levels are folded into one line, and open on request', async () => {
  const levels = Array.from({ length: 8 }, (_, i): Job['titles'][number] => [
    `1D73${i % 2}${'ABCDEFGH'[i]}`,
    `Cyber ${i}`,
    'E',
    ['15-1212.00'],
  ]);
  const { user } = openApp('/military/air-force/1D7X0', {
    decode: () => crosswalkOf([{ branches: ['Air Force'], code: '1D7X0', title: 'Cyber', titles: levels }]),
  });
  const line = await screen.findByText('8 codes, 1D730A to 1D731H');
  const folded = line.closest('details');
  expect(folded).toHaveTextContent('1D731B');
  expect(folded).not.toHaveAttribute('open', '');
  await user.click(line);
  expect(folded).toHaveAttribute('open', '');
});

test('a job that two branches share opens under either', async () => {
  openApp('/military/space-force/1D7X1');
  await heading('Cyber Defense Operations');
  expect(await screen.findByText('Air Force')).toBeInTheDocument();
});

test('levels with different matches are listed each with its own', async () => {
  openApp('/military/air-force/6C0X1');
  await heading('Contracting');
  // The lower parts are drawn a moment later.
  const row = async (code: string) =>
    (await screen.findByText(code, { selector: 'li > span' })).closest('li')!;
  expect(within(await row('6C051')).getByRole('link')).toHaveTextContent('Procurement Clerks');
  expect(within(await row('6C071')).getByRole('link')).toHaveTextContent('Purchasing Agents');
});

test('a shred’s code without its level opens its job', async () => {
  openApp('/military/air-force/1D7X1Q');
  await heading('Cyber Defense Operations');
});

test('an unknown code says so and offers the nearest', async () => {
  openApp('/military/army/25Q', { identifiers: async () => [] });
  expect(await screen.findByText(/We know of no Army job with the code “25Q”/)).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: /^25B/ })[0]).toHaveAttribute('href', '/military/army/25B');
});

test('a code that only another branch has leads there', async () => {
  openApp('/military/navy/25B', { identifiers: async () => [] });
  expect(await screen.findByText(/We know of no Navy job with the code “25B”/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'The code 25B in other branches' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Information Technology Specialist/ })).toHaveAttribute(
    'href',
    '/military/army/25B',
  );
});

test('a real code without a match says what it is, and that it names no job', async () => {
  openApp('/military/army/09s', {
    identifiers: async () =>
      ['retired title without a match', 'title without a match'].map((kind) => ({
        branches: ['Army'],
        code: '09S',
        kind,
        title: 'Commissioned Officer Candidate',
        occupations: [],
      })),
  });
  const said = await screen.findByText(/is a real code/);
  expect(said).toHaveTextContent('“Commissioned Officer Candidate”');
  expect(said).toHaveTextContent(
    'it does not name a job. It is for people who are still training for a job.',
  );
  expect(screen.queryByText(/We know of no Army job/)).not.toBeInTheDocument();
});

test('no code is said to be unknown before the list of real codes is there', async () => {
  openApp('/military/army/25Q');
  await screen.findByRole('heading', { name: 'Closest Army codes' });
  expect(screen.queryByText(/We know of no Army job/)).not.toBeInTheDocument();
});

test('no code is said to be unknown where the list of real codes cannot be loaded', async () => {
  let gone = true;
  const { user } = openApp('/military/army/09s', {
    identifiers: async () => {
      if (gone) throw new TypeError('no network');
      return [];
    },
  });
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByText(/We know of no Army job/)).not.toBeInTheDocument();
  gone = false;
  await user.click(again);
  expect(await screen.findByText(/We know of no Army job with the code “09S”/)).toBeInTheDocument();
});

test('an unknown branch offers a search', async () => {
  openApp('/military/pirates/25B');
  await heading('Branch not found');
  expect(screen.getByRole('link', { name: 'Search for 25B' })).toHaveAttribute('href', '/#q=25B');
});

test('a broken percent sign in the address is no crash', async () => {
  openApp('/military/army/%E0%A4%A', { identifiers: async () => [] });
  expect(await screen.findByText(/We know of no Army job/)).toBeInTheDocument();
});
