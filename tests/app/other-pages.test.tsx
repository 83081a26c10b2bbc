import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from './open-app.tsx';

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

test('an occupation shows pay, outlook, its groups and the military titles that lead to it', async () => {
  openApp('/occupation/15-1212');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Information Security Analysts' }),
  ).toBeInTheDocument();
  expect(screen.getByText('$124,910')).toBeInTheDocument();
  expect(screen.getByText('Computer and Information Analysts')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Information Systems Technician' })).toHaveAttribute(
    'href',
    '/military/navy/IT',
  );
});

test('an occupation whose details cannot be fetched still shows the rest, and can try again', async () => {
  openApp('/occupation/15-1212.00', { profile: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await screen.findByRole('alert')).toHaveTextContent('The data could not be fetched.');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  expect(screen.getByText('$124,910')).toBeInTheDocument();
});

test('an unknown occupation says so', async () => {
  openApp('/occupation/99-9999.00');
  expect(await screen.findByText(/There is no occupation with this code/)).toBeInTheDocument();
});

test('about the data says that this is no official service, and credits O*NET', async () => {
  openApp('/about');
  expect(screen.getByText('This is not an official government service.')).toBeInTheDocument();
  expect(
    screen.getByText(/USDOL\/ETA has not approved, endorsed or tested these changes/),
  ).toBeInTheDocument();
  expect(await screen.findByText(/current military titles/)).toBeInTheDocument();
});

test('an address that leads nowhere offers the search and the branches', async () => {
  openApp('/no/such/page');
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Search for a military job' })).toHaveAttribute('href', '/');
});
