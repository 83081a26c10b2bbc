import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { part } from '../../fixtures/open-occupation.tsx';
import { JERSEY_CITY, keep, NORFOLK, openWithPlaces } from '../../fixtures/open-places.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';
import { figures } from '../../fixtures/small-places.ts';

beforeEach(() => localStorage.clear());

const localTable = (place: string) => screen.findByRole('table', { name: `Pay a year in ${place}` });

test('the pay of the place stands before that of the whole country, with jobs and prices', async () => {
  keep(NORFOLK);
  await openWithPlaces();
  const table = within(await localTable('Norfolk, VA'));
  expect(table.getByRole('row', { name: /^Median/ })).toHaveTextContent('$126,030');
  expect(table.getByRole('row', { name: /^75th/ })).toHaveTextContent('$156,030');
  expect(table.queryByRole('row', { name: /^90th/ })).toBeNull();
  const pay = part('Pay');
  expect(pay.getByText(/1,490 people hold these jobs there/)).toHaveTextContent('59% more common there than');
  expect(pay.getByText(/Prices in Norfolk, VA/)).toHaveTextContent(
    'about 8% lower than the U.S. average: $1 buys there what $1.09 buys on average',
  );
  expect(pay.getByText(/Virginia Beach-Chesapeake-Norfolk, VA-NC metropolitan area/)).toBeInTheDocument();
  expect(pay.getByRole('heading', { name: 'Pay in the whole country' })).toBeInTheDocument();
});

test('the median at the top of the page is the place’s, and says so', async () => {
  keep(NORFOLK);
  await openWithPlaces();
  expect((await screen.findAllByText(/a year in Norfolk, VA, May 2025/)).length).toBe(1);
});

test('where the place has none it is the state’s, named', async () => {
  keep({ code: '41700', label: 'San Antonio, TX' });
  await openWithPlaces();
  expect(
    await screen.findByText('No yearly pay is published for San Antonio, TX. These figures are for Texas.'),
  ).toBeInTheDocument();
  expect(within(await localTable('Texas')).getByRole('row', { name: /^Median/ })).toHaveTextContent(
    '$121,000',
  );
  expect(part('Pay').getByText(/2,100 people hold these jobs there/)).toBeInTheDocument();
});

test('that is the state in which the city lies, though its area’s name begins in another', async () => {
  keep(JERSEY_CITY);
  const line = new Map([
    ['36', figures(141_000)],
    ['34', figures(133_000)],
  ]);
  await openWithPlaces({}, { line: '15-1212', places: line });
  expect(
    await screen.findByText(
      'No yearly pay is published for Jersey City, NJ. These figures are for New Jersey.',
    ),
  ).toBeInTheDocument();
  const table = within(await localTable('New Jersey'));
  expect(table.getByRole('row', { name: /^Median/ })).toHaveTextContent('$133,000');
});

test('where the state has none either it is the whole country’s, named', async () => {
  keep({ code: '22180', label: 'Fort Bragg, NC' });
  await openWithPlaces();
  expect(
    await screen.findByText(
      'No yearly pay is published for Fort Bragg, NC. These figures are for the whole country.',
    ),
  ).toBeInTheDocument();
});

test('an absurd 75th percentile is not shown as a figure', async () => {
  keep(NORFOLK);
  await openWithPlaces(
    {},
    { line: '15-1212', places: new Map([['47260', figures(100_000, { p75: null })]]) },
  );
  const table = within(await localTable('Norfolk, VA'));
  expect(table.getByRole('row', { name: /^75th/ })).toHaveTextContent('Not published');
});

test('of a state there are prices of its metropolitan areas and of the rest', async () => {
  keep({ code: '51', label: 'Virginia' });
  await openWithPlaces();
  const prices = await screen.findByText(/^Prices in the metropolitan areas of Virginia/);
  expect(prices).toHaveTextContent('about 3% higher');
  expect(prices).toHaveTextContent(
    'the nonmetropolitan part of Virginia, taken together, are about 12% lower',
  );
  expect(part('Pay').getByText(/4.4 of every 1,000 jobs there\./)).toBeInTheDocument();
});

test('a place without a published price level says so', async () => {
  keep({ code: '66', label: 'Guam' });
  await openWithPlaces();
  expect(await screen.findByText('No price level is published for Guam.')).toBeInTheDocument();
});

describe('career steps', () => {
  const stepsTo = (...codes: string[]) => {
    const [track] = sampleProfile().careerPath;
    const [step] = track!.steps;
    const steps = codes.map((code) => ({ ...step!, code, medianAnnual: 100_000, payDifference: -24_910 }));
    return { careerPath: [{ ...track!, steps }] };
  };
  const items = () =>
    part('Where this career leads')
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('li') === null);

  test('say what they pay in the place, and how much more than where one starts there', async () => {
    keep(NORFOLK);
    await openWithPlaces(stepsTo('15-1211.00'));
    expect(
      await part('Where this career leads').findByText('$126,030 a year in Norfolk, VA'),
    ).toBeInTheDocument();
    expect(items()[0]!).toHaveTextContent('$110,000 a year in Norfolk, VA, $16,030 less');
    expect(part('Where this career leads').getByText(/by pay in the whole country/)).toBeInTheDocument();
  });

  test('say whose pay it is where the place has none, and then compare in the whole country', async () => {
    keep(NORFOLK);
    await openWithPlaces(stepsTo('15-1232.00', '11-3021.00'));
    await part('Where this career leads').findByText('$126,030 a year in Norfolk, VA');
    expect(items()[0]!).toHaveTextContent('$58,000 a year in Virginia, $24,910 less nationally');
    expect(items()[1]!).toHaveTextContent('$100,000 a year nationally, $24,910 less nationally');
  });

  test('do not speak of a place while none is chosen', async () => {
    await openWithPlaces(stepsTo('15-1211.00'));
    expect(items()[0]!).toHaveTextContent('$100,000 a year, $24,910 less');
    expect(part('Where this career leads').queryByText(/whole country/)).toBeNull();
  });
});
