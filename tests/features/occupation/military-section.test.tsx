import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleLeading } from '../../fixtures/sample-leading.ts';
import { crosswalkOf, type Job, smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const military = () => part('Military titles that lead here');
const groups = () =>
  military()
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

test('titles are grouped by branch and rank type, in the words of O*NET’s pages, with counts', async () => {
  await openOccupation();
  expect(groups()).toEqual(['Navy - Enlisted 1 title', 'Air Force - Enlisted 3 titles']);
  expect(military().getByText(/4 current titles/)).toHaveTextContent(
    '4 current titles in the July 2024 official crosswalk, and 1 retired title in older official records.',
  );
});

test('where no title leads here officially, the strongest by other sources show, and who says so', async () => {
  const leading = sampleLeading().slice(3);
  await openOccupation({ code: '15-1299.05' }, '', smallCrosswalk, async () => leading);
  expect(
    await military().findByText(
      /^No military title has this as its official match\. Other sources name 5 current/,
    ),
  ).toBeInTheDocument();
  const [strongest] = military().getAllByRole('listitem');
  expect(strongest).toHaveTextContent(
    '12A EngineerAArmyCommissioned Officer onlyO*NET study: most duties match',
  );
  expect(
    military()
      .getAllByRole('link')
      .map((each) => each.textContent),
  ).toEqual([
    'Engineer',
    'Information Technology Specialist',
    'Combat Medic Specialist',
    'Contracting',
    'See all of them, with the reasons',
  ]);
  expect(military().getByRole('link', { name: 'See all of them, with the reasons' })).toHaveAttribute(
    'href',
    '/leads-to/15-1299.05',
  );
  expect(military().queryByText('No information available')).not.toBeInTheDocument();
});

test('a job stands before its levels, which are folded under it', async () => {
  const { user } = await openOccupation();
  const job = military().getByRole('link', { name: 'Cyber Defense Operations' });
  expect(job).toHaveAttribute('href', '/military/air-force/1D7X1');
  await user.click(military().getByText('All 3 levels and variants'));
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

test('a misspelt word still finds its titles, and the page says that they are only near', async () => {
  const { user } = await openOccupation();
  await user.type(military().getByRole('searchbox'), 'enterprize 1d7');
  expect(groups()).toEqual(['Air Force - Enlisted 1 title']);
  expect(military().getByRole('listitem')).toHaveTextContent('1D751Q');
  expect(military().getByRole('status')).toHaveTextContent(
    /^1 of 4 shown\. Nothing has “enterprize 1d7”; this is close to it\.$/,
  );
  await user.clear(military().getByRole('searchbox'));
  await user.type(military().getByRole('searchbox'), 'syber');
  expect(military().getByRole('status')).toHaveTextContent(
    /^3 of 4 shown\. Nothing has “syber”; these are close to it\.$/,
  );
});

test('of words that are right nothing is said but how many titles have them', async () => {
  const { user } = await openOccupation();
  await user.type(military().getByRole('searchbox'), 'cyber');
  expect(groups()).toEqual(['Air Force - Enlisted 3 titles']);
  expect(military().getByRole('status')).toHaveTextContent(/^3 of 4 shown$/);
});

test('near spellings bring back no title that another choice leaves out', async () => {
  const { user } = await openOccupation();
  await user.type(military().getByRole('searchbox'), 'elektronics');
  expect(military().getByText('No titles match.')).toBeInTheDocument();
  expect(military().getByRole('status')).toHaveTextContent(/^0 of 4 shown$/);
  await user.click(military().getByRole('checkbox', { name: 'Include retired titles (1)' }));
  expect(groups()).toEqual(['Army - Commissioned Officer only 1 title']);
  expect(military().getByRole('status')).toHaveTextContent(
    /^1 of 5 shown\. Nothing has “elektronics”; this is close to it\.$/,
  );
});

test('a word that a retired title has is not misspelt while retired titles are left out', async () => {
  const job = (code: string, title: string): Job => ({
    branches: ['Army'],
    code,
    title,
    titles: [[code, title, 'E', ['15-1212.00']]],
  });
  const { user } = await openOccupation({}, '', () =>
    crosswalkOf([job('1A', 'Mechanic'), { ...job('2B', 'Mecanic Helper'), status: 'marked-obsolete' }]),
  );
  await user.type(military().getByRole('searchbox'), 'mecanic');
  expect(military().getByRole('status')).toHaveTextContent(/^0 of 1 shown$/);
  await user.type(military().getByRole('searchbox'), 'k');
  expect(military().getByRole('status')).toHaveTextContent(
    /^All 1 shown\. Nothing has “mecanick”; this is close to it\.$/,
  );
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
  expect(military().getByText('No titles match.')).toBeInTheDocument();
  await user.click(military().getByRole('button', { name: 'Clear filters' }));
  expect(military().getByRole('status')).toHaveFocus();
  expect(military().getByRole('status')).toHaveTextContent('All 4 shown');
});

test('an occupation that no title leads to by any source says so, and names what to look at', async () => {
  await openOccupation({ code: '15-1299.05' }, '', smallCrosswalk, async () => []);
  expect(await military().findByText('No information available')).toBeInTheDocument();
  expect(military().getByRole('link', { name: 'See nearby occupations' })).toHaveAttribute(
    'href',
    '/leads-to/15-1299.05',
  );
});

test('one line after the official titles says how many lead here by other sources, and where they are', async () => {
  await openOccupation({}, '', smallCrosswalk, async () => sampleLeading());
  const link = await military().findByRole('link', { name: '5 current titles' });
  expect(link).toHaveAttribute('href', '/leads-to/15-1212.00');
  expect(link.closest('p')).toHaveTextContent(/^Also, from other sources: 5 current titles$/);
});

test('the line is there before its number is, and where there are none', async () => {
  const pending = await openOccupation();
  expect(military().getByText('Also, from other sources: …')).toBeInTheDocument();
  pending.unmount();
  await openOccupation({}, '', smallCrosswalk, async () => []);
  expect(await military().findByText(/^Also, from other sources: no other/)).toBeInTheDocument();
});
