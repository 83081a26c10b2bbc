import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { lazyPages } from '../../../src/app/lazy-pages.ts';
import { DataFileError } from '../../../src/data/data-file-error.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { headingOf, openFolded, openOccupation } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

beforeAll(() => lazyPages.occupation.load(), 30_000);

test('before the details arrive the page shows the code, and the shape of what comes', async () => {
  openApp('/occupation/15-1212');
  expect(await screen.findByRole('heading', { level: 1, name: 'Occupation 15-1212.00' })).toBeInTheDocument();
  expect(screen.getByText('Loading occupation details')).toBeInTheDocument();
});

test('without its details the page shows what the index knows', async () => {
  openApp('/occupation/15-1299.05', {
    profile: async () => {
      throw new TypeError('no network');
    },
  });
  expect(
    await screen.findByText(/published for the group “Computer Occupations, All Other.”/),
  ).toBeInTheDocument();
});

test('before the index arrives the page shows what the profile knows', async () => {
  openApp('/occupation/15-1212.00', {
    fetchText: () => new Promise(() => {}),
    profile: async () => sampleProfile(),
  });
  expect(await screen.findByText('Guard networks and data against break-ins.')).toBeInTheDocument();
  expect(await screen.findByText('Loading military titles')).toBeInTheDocument();
});

test('details that cannot be fetched: the rest stays, "Try again" asks for a fresh copy', async () => {
  let attempts = 0;
  const { user } = openApp('/occupation/15-1212.00', {
    profile: async () => {
      attempts++;
      if (attempts === 1) throw new TypeError('Failed to fetch');
      return sampleProfile();
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('The data could not be loaded.');
  expect(screen.getByText('$124,910')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Information Systems Technician' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Guard networks and data against break-ins.')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBe(null);
});

test('a damaged profile is named and not used', async () => {
  openApp('/occupation/15-1212.00', {
    profile: () => Promise.reject(new DataFileError('occupation profile', 'checksum')),
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('Part of the data is damaged.');
});

test.each(['99-9999.00', 'nonsense'])('an unknown code (%s) says so', async (code) => {
  openApp(`/occupation/${code}`, {
    profile: async () => {
      throw new TypeError('no such file');
    },
  });
  expect(await screen.findByRole('heading', { name: 'Occupation not found' })).toBeInTheDocument();
  expect(screen.getByText(/There is no occupation with the code/)).toHaveTextContent(code);
});

test('a link to a part opens there, with the focus on its heading', async () => {
  await openFolded({}, '#technology');
  // The page moves the focus after it has drawn the part, which may be after the part was found.
  await waitFor(() => expect(headingOf('Technology and tools')).toHaveFocus());
});

test('the occupation’s own page leads here', async () => {
  openApp('/occupation/15-1212.00', { profile: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(
    await screen.findByRole('link', { name: 'See all of them to sort, copy, or download' }),
  ).toHaveAttribute('href', '/leads-to/15-1212.00');
});

test('a link to a part with a broken percent sign is no crash', async () => {
  await openOccupation({}, '#%E0%A4%A');
  expect(headingOf('Official pages')).toBeInTheDocument();
});
