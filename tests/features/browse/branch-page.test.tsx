import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

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

test('a branch that does not exist shows the six that do', async () => {
  openApp('/browse/pirates');
  expect(screen.getByText(/There is no branch “pirates”/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Coast Guard/ })).toBeInTheDocument();
});
