import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

const military = () => part('Military titles that lead here');
const groups = () =>
  military()
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

test('titles are grouped by branch and rank type, in the words of O*NET’s pages, with counts', async () => {
  await openOccupation();
  expect(groups()).toEqual(['Navy - Enlisted 1 title', 'Air Force - Enlisted 3 titles']);
  expect(military().getByText(/4 current titles/)).toHaveTextContent(
    '4 current titles in the official crosswalk of July 2024, and 1 retired title in older official records.',
  );
});

test('where no title leads here the page says so once, and names what to look at', async () => {
  await openOccupation({ code: '15-1299.05' });
  expect(military().getByText(/None leads here officially/)).toBeInTheDocument();
  expect(military().getByRole('link', { name: 'Titles to consider all the same' })).toHaveAttribute(
    'href',
    '/leads-to/15-1299.05',
  );
  expect(military().getByText('No information available')).toBeInTheDocument();
  expect(military().getAllByRole('link')).toHaveLength(1);
});

test('a job stands before its levels, which are folded under it', async () => {
  const { user } = await openOccupation();
  const job = military().getByRole('link', { name: 'Cyber Defense Operations' });
  expect(job).toHaveAttribute('href', '/military/air-force/1D7X1');
  await user.click(military().getByText('All 3 levels and forms'));
  expect(military().getByText(/Journeyman, Enterprise Operations/)).toHaveTextContent('1D751Q');
});

test('a branch, a rank type or words narrow the titles down, and the page says how many are left', async () => {
  const { user } = await openOccupation();
  await user.selectOptions(military().getByRole('combobox', { name: 'Branch' }), 'Navy');
  expect(groups()).toEqual(['Navy - Enlisted 1 title']);
  expect(military().getByRole('status')).toHaveTextContent('1 of 4 shown');
  await user.selectOptions(military().getByRole('combobox', { name: 'Branch' }), '');
  await user.type(military().getByRole('searchbox'), 'enterprise 1d7');
  expect(military().getByRole('status')).toHaveTextContent('1 of 4 shown');
});

test('a title of two branches is found under either', async () => {
  const { user } = await openOccupation();
  await user.selectOptions(military().getByRole('combobox', { name: 'Branch' }), 'Space Force');
  expect(groups()).toEqual(['Space Force - Enlisted 3 titles']);
});

test('retired titles join on request and are marked', async () => {
  const { user } = await openOccupation();
  await user.click(military().getByRole('checkbox', { name: 'Include retired titles (1)' }));
  const officers = military().getByRole('heading', { name: /Army - Commissioned Officer only/ });
  expect(within(officers.parentElement!).getByRole('listitem')).toHaveTextContent('Retired');
});

test('when nothing fits, one button brings all back', async () => {
  const { user } = await openOccupation();
  await user.type(military().getByRole('searchbox'), 'zzz');
  expect(military().getByText('No title fits.')).toBeInTheDocument();
  await user.click(military().getByRole('button', { name: 'Clear the filters' }));
  expect(military().getByRole('status')).toHaveTextContent('All 4 shown');
});

test('an occupation that no title leads to says so', async () => {
  await openOccupation({ code: '15-1299.05' });
  expect(screen.getByRole('region', { name: 'Military titles that lead here' })).toHaveTextContent(
    'No information available',
  );
});
