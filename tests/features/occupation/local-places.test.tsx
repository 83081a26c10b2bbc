import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { part } from '../../fixtures/open-occupation.tsx';
import { openWithPlaces } from '../../fixtures/open-places.tsx';
import { figures } from '../../fixtures/small-places.ts';

beforeEach(() => localStorage.clear());

const namesIn = async (table: string) =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

test('the states stand by what they pay, and by their jobs when asked', async () => {
  const { user } = await openWithPlaces();
  expect(await namesIn('States by median pay a year')).toEqual(['New York', 'Virginia', 'Texas']);
  await user.click(part('Pay').getByRole('radio', { name: 'Number of jobs' }));
  expect(await namesIn('States by number of jobs')).toEqual(['Virginia', 'Texas', 'New York']);
  await user.click(part('Pay').getByRole('radio', { name: 'Share of jobs' }));
  expect(await namesIn('States by jobs in every 1,000')).toEqual(['Virginia', 'Texas', 'New York']);
});

test('the metropolitan areas that pay most, and those with most jobs, leave out what is withheld', async () => {
  await openWithPlaces();
  expect(await namesIn('Metropolitan areas that pay most: median pay a year')).toEqual([
    'New York-Newark-Jersey City, NY-NJ',
    'Virginia Beach-Chesapeake-Norfolk, VA-NC',
  ]);
  expect(await namesIn('Metropolitan areas with most of these jobs')).toEqual([
    'New York-Newark-Jersey City, NY-NJ',
    'San Antonio-New Braunfels, TX',
    'Virginia Beach-Chesapeake-Norfolk, VA-NC',
  ]);
});

test('an occupation that is published by state only says so', async () => {
  await openWithPlaces({}, { line: '15-1212', places: new Map([['51', figures(90_000)]]) });
  expect(
    await screen.findByText('For this occupation, figures are published by state only.'),
  ).toBeInTheDocument();
});

test('an occupation without a figure of any place says that there is none', async () => {
  await openWithPlaces({}, { line: '15-1212', places: new Map() });
  expect(await part('Pay').findByText('No information available')).toBeInTheDocument();
});
