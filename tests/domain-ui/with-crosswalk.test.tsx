import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { openApp } from '../fixtures/open-app.tsx';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const box = () => screen.getByRole('searchbox');

/** A page whose index is damaged so many times. */
function openDamaged(reason: ConstructorParameters<typeof DataFileError>[1], times: number) {
  let attempts = 0;
  return openApp('/military/army/68W', {
    decode: () => {
      attempts++;
      if (attempts <= times) throw new DataFileError('search index', reason);
      return smallCrosswalk();
    },
  });
}

test('one can type before the data is there, and sees the shape of what comes', async () => {
  let arrive = (_: string) => {};
  const { user } = openApp('/', {
    fetchText: () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  });
  await user.type(box(), '68W');
  expect(await screen.findByText('Loading military jobs')).toBeInTheDocument();
  arrive('the index');
  expect(await screen.findByRole('link', { name: 'Combat Medic Specialist' })).toBeInTheDocument();
  expect(box()).toHaveValue('68W');
});

test('a failed download says so, and "Try again" fetches a fresh copy and loses nothing typed', async () => {
  const asked: boolean[] = [];
  const { user } = openApp('/#q=68W', {
    fetchText: async (again) => {
      asked.push(again);
      if (!again) throw new TypeError('Failed to fetch');
      return 'the index';
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('The data could not be loaded.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Combat Medic Specialist' })).toBeInTheDocument();
  expect(asked).toEqual([false, true]);
  expect(box()).toHaveValue('68W');
});

test.each([
  ['truncated', /did not arrive in full/],
  ['checksum', /is damaged/],
  ['format', /could not be read/],
] as const)(
  'a file that is %s, and whose fresh copy is too, is named and not used',
  async (reason, words) => {
    const { user } = openDamaged(reason, 2);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /Combat Medic Specialist/ })).toBeInTheDocument();
  },
);

test('a damaged copy is fetched anew, and nobody hears of it', async () => {
  openDamaged('checksum', 1);
  expect(await screen.findByRole('heading', { name: /Combat Medic Specialist/ })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file of another version asks to load the page again', async () => {
  openApp('/military/army/68W', {
    decode: () => {
      throw new DataFileError('search index', 'version');
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This page and its data are different versions.',
  );
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
});
