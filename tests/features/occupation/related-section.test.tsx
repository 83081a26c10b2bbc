import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { JERSEY_CITY, keep, openWithPlaces } from '../../fixtures/open-places.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

beforeEach(() => localStorage.clear());

test('five related occupations show at first, all 20 on request, each with what it shares', async () => {
  const { user } = await openOccupation();
  const related = part('Related occupations');
  expect(related.getAllByRole('listitem').length).toBe(5);
  expect(related.getAllByRole('listitem')[0]!).toHaveTextContent(
    'In common: Systems Analysis, Telecommunications, Firewall software',
  );
  await user.click(related.getByRole('button', { name: 'Show all 20 related occupations' }));
  expect(related.getAllByRole('listitem').length).toBe(20);
  expect(
    within(related.getAllByRole('listitem')[19]!).getByRole('link', { name: 'Related Occupation 20' }),
  ).toHaveAttribute('href', '/occupation/11-9029.00');
});

test('their pay is the place’s that was chosen, else its state’s, else the whole country’s, each named', async () => {
  const [first] = sampleProfile().related;
  const codes = ['15-1212.00', '15-1232.00', '11-3021.00'];
  keep(JERSEY_CITY);
  await openWithPlaces({ related: codes.map((code) => ({ ...first!, code, medianAnnual: 99_000 })) });
  const items = () => part('Related occupations').getAllByRole('listitem');
  await waitFor(() => expect(items()[0]!).toHaveTextContent('$145,000 a year in Jersey City, NJ'));
  await waitFor(() => expect(items()[1]!).toHaveTextContent('$64,000 a year in New Jersey'));
  expect(items()[2]!).toHaveTextContent('$99,000 a year nationally');
});
