import { screen, within } from '@testing-library/react';
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
  const explanation = screen.getByText(/took over the codes of the Air Force/);
  const shared = screen.getByRole('link', { name: /^1D7X1/ });
  expect(own.compareDocumentPosition(explanation)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(explanation.compareDocumentPosition(shared)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a branch that does not exist shows the six that do', async () => {
  openApp('/browse/pirates');
  expect(screen.getByText(/There is no branch “pirates”/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Coast Guard/ })).toBeInTheDocument();
});
