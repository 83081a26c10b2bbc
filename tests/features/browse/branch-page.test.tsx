import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';
import { crosswalkOf, type Job } from '../../fixtures/small-crosswalk.ts';

test('browsing a branch lists its jobs by code, with rank types and their counts', async () => {
  openApp('/browse/army');
  const ranks = await screen.findByRole('navigation', { name: 'Rank type' });
  expect(within(ranks).getByRole('link', { name: 'Enlisted 4' })).toHaveAttribute(
    'href',
    '/browse/army/enlisted',
  );
  expect(screen.getByRole('link', { name: /^25B Information Technology Specialist/ })).toHaveAttribute(
    'href',
    '/military/army/25B',
  );
});

test('a rank type narrows the list', async () => {
  openApp('/browse/army/commissioned-officer');
  expect(await screen.findByText('1 job in this list.')).toBeInTheDocument();
});

test('in the Space Force’s list its own jobs come first, and the others are explained', async () => {
  const jobs: Job[] = [
    {
      branches: ['Air Force', 'Space Force'],
      code: '1D7X1',
      title: 'Cyber Defense Operations',
      titles: [['1D731', 'Cyber Defense Operations Apprentice', 'E', ['15-1212.00']]],
    },
    {
      branches: ['Space Force'],
      code: '5C0X1',
      title: 'Cyber Operations',
      titles: [['5C031', 'Cyber Operations Apprentice', 'E', ['15-1212.00']]],
    },
  ];
  openApp('/browse/space-force', { decode: () => crosswalkOf(jobs) });
  const own = await screen.findByRole('region', { name: 'Space Force only' });
  expect(within(own).getAllByRole('link')).toHaveLength(1);
  const explanation = screen.getByText(/took over Air Force codes/);
  const shared = screen.getByRole('link', { name: /^1D7X1/ });
  expect(own.compareDocumentPosition(explanation)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(explanation.compareDocumentPosition(shared)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a branch that does not exist shows the six that do', async () => {
  openApp('/browse/pirates');
  expect(screen.getByText(/There is no branch called “pirates”/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Coast Guard/ })).toBeInTheDocument();
});

/** Jobs of the Army with codes 10A0, 10A1 … of the digits 1 to 9. */
function manyJobs(count: number): Job[] {
  return Array.from({ length: count }, (_, i): Job => {
    const code = `${1 + Math.floor((i * 9) / count)}0A${i}`;
    const title = i === count - 1 ? 'Bassoon Player' : `Clerk ${i}`;
    return { branches: ['Army'], code, title, titles: [[code, title, 'E', ['15-1212.00']]] };
  });
}

test('a long list comes in steps, or whole on request', async () => {
  const user = userEvent.setup();
  openApp('/browse/army', { decode: () => crosswalkOf(manyJobs(450)) });
  const jobs = () => within(screen.getByRole('main')).getAllByRole('listitem').length;
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(jobs()).toBe(400);
  await user.click(screen.getByRole('button', { name: 'Show all 450' }));
  expect(jobs()).toBe(450);
});

test('a link to a group of codes beyond the first rows shows it and moves the focus there', async () => {
  openApp('/browse/army#codes-90', { decode: () => crosswalkOf(manyJobs(450)) });
  const heading = await screen.findByRole('heading', { name: '90' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByRole('link', { name: /Bassoon Player/ })).toBeInTheDocument();
});

test('typed words leave the jobs that have them, also those beyond the first rows', async () => {
  const user = userEvent.setup();
  openApp('/browse/army', { decode: () => crosswalkOf(manyJobs(450)) });
  await user.type(
    await screen.findByRole('searchbox', { name: 'Find a title or code in this list' }),
    'bassoon',
  );
  expect(await screen.findByText('1 job of 450 matches.')).toHaveAttribute('role', 'status');
  expect(screen.getByRole('link', { name: /Bassoon Player/ })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Clerk/ })).toBe(null);
});
