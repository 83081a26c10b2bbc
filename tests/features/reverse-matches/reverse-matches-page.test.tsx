import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

const RELATED = new Map([
  ['15-1212.00', ['15-1299.05', '29-2043.00']],
  ['15-1299.05', ['15-1212.00']],
]);
const open = (address: string) => openApp(address, { related: async () => RELATED });
const official = async () =>
  (await screen.findByRole('heading', { name: 'Official matches' })).closest('section')!;

test('an occupation lists its military titles, current ones first asked for, by branch and rank type on request', async () => {
  open('/leads-to/15-1212.00#sort=branch');
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Military titles that lead to Information Security Analysts',
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByText(/4 current titles .*, and 1 retired title in older official records/),
  ).toBeInTheDocument();
  const list = within(await official());
  expect(list.getByRole('heading', { level: 3, name: /^Navy - Enlisted/ })).toBeInTheDocument();
  expect(list.getByRole('link', { name: 'Cyber Defense Operations' })).toHaveAttribute(
    'href',
    '/military/air-force/1D7X1',
  );
  expect(list.queryByRole('link', { name: 'Communications-Electronics Automation' })).not.toBeInTheDocument();
});

test('a group lists the titles of all its occupations', async () => {
  open('/leads-to/15-1200');
  const list = within(await official());
  expect(list.getByRole('link', { name: 'Information Technology Specialist' })).toBeInTheDocument();
  expect(list.getByRole('link', { name: 'Information Systems Technician' })).toBeInTheDocument();
});

test('folded away on a phone, many sources are counted and few are named', async () => {
  const { user } = open('/leads-to/15-1212.00');
  await official();
  const folded = screen.getByText(/^Sources: /);
  expect(folded).toHaveTextContent(/^Sources: 5 of 6(, including fair matches)?$/);
  for (const name of [/^O\*NET study/, /^VA list/, /^Code Connector/])
    await user.click(screen.getByRole('checkbox', { name }));
  expect(folded).toHaveTextContent(
    /^Sources: Official crosswalk, Suggested by us(, including fair matches)?$/,
  );
});

test('branches, rank types, time and words narrow the list, and the address says so', async () => {
  const { user } = open('/leads-to/15-1200#time=all');
  await official();
  await user.click(screen.getByRole('checkbox', { name: /^Army/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Commissioned Officer/ }));
  expect(window.location.hash).toBe('#branch=army&rank=commissioned-officer&time=all');
  const list = within(await official());
  expect(list.getByRole('link', { name: 'Communications-Electronics Automation' })).toBeInTheDocument();
  expect(list.queryByRole('link', { name: 'Information Technology Specialist' })).not.toBeInTheDocument();
  await user.type(screen.getByRole('searchbox', { name: 'Title or code' }), 'engineer');
  await waitFor(() => expect(list.getByRole('link', { name: 'Engineer' })).toBeInTheDocument());
  await waitFor(() => expect(window.location.hash).toContain('q=engineer'));
  window.history.back();
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: /^Commissioned Officer/ })).not.toBeChecked(),
  );
});

test('a misspelt word still finds its titles, and the page says, to all, that they are only near', async () => {
  const { user } = open('/leads-to/15-1212.00');
  const list = within(await official());
  await user.type(screen.getByRole('searchbox', { name: 'Title or code' }), 'syber');
  const note = await screen.findByText('Nothing has “syber”; these are close to it.');
  expect(note.getAttribute('role')).toBeNull();
  expect(list.getByText('3 of 5 titles')).toBeInTheDocument();
  expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual(['Cyber Defense Operations']);
  expect(
    await screen.findByText('3 official matches shown. Nothing has “syber”; these are close to it.'),
  ).toHaveAttribute('role', 'status');
});

test('of words that are right nothing is said but how many titles have them', async () => {
  const { user } = open('/leads-to/15-1212.00');
  const list = within(await official());
  await user.type(screen.getByRole('searchbox', { name: 'Title or code' }), 'cyber');
  expect(await list.findByText('3 of 5 titles')).toBeInTheDocument();
  expect(await screen.findByText('3 official matches shown')).toHaveAttribute('role', 'status');
  expect(screen.queryByText(/Nothing has/)).not.toBeInTheDocument();
});

test('nothing is said to be near where what is near does not show', async () => {
  const { user } = open('/leads-to/15-1212.00#branch=coast-guard');
  const list = within(await official());
  await user.type(screen.getByRole('searchbox', { name: 'Title or code' }), 'syber');
  expect(await screen.findByText('0 official matches shown')).toHaveAttribute('role', 'status');
  expect(list.getByText('No official matches fit these choices.')).toBeInTheDocument();
  expect(screen.queryByText(/Nothing has/)).not.toBeInTheDocument();
});

test('choices that leave nothing can be undone at once', async () => {
  const { user } = open('/leads-to/15-1212.00#branch=coast-guard');
  const list = within(await official());
  expect(list.getByText('No official matches fit these choices.')).toBeInTheDocument();
  await user.click(list.getByRole('button', { name: 'Show all 5' }));
  expect(list.getByRole('heading', { name: 'Official matches' })).toHaveFocus();
  expect(list.getByRole('link', { name: 'Information Systems Technician' })).toBeInTheDocument();
});

test('the list can be in the order of titles, over all branches', async () => {
  const { user } = open('/leads-to/15-1212.00#time=all');
  await official();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Title');
  const names = within(await official())
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(names).toEqual([
    'Cyber Defense Operations',
    'Information Systems Technician',
    'Communications-Electronics Automation',
  ]);
});

test('the occupations near by are named, each with its official titles and the way to them', async () => {
  open('/leads-to/15-1212.00');
  const near = (await screen.findByRole('heading', { level: 2, name: 'Nearby occupations' })).closest(
    'section',
  )!;
  expect(await within(near).findByRole('link', { name: 'Paramedics' })).toHaveAttribute(
    'href',
    '/leads-to/29-2043.00',
  );
  const rows = within(near)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
  expect(rows).toEqual(['Information Security Engineers no official title', 'Paramedics 2 official titles']);
  expect(within(await official()).queryByText('Combat Medic Specialist')).not.toBeInTheDocument();
});

test('where no title is official, that is said, and the occupations near by are at hand', async () => {
  open('/leads-to/15-1299.05');
  expect(await screen.findByText('No military title has this as its official match.')).toBeInTheDocument();
  const near = await screen.findByRole('region', { name: 'Nearby occupations' });
  expect(await within(near).findByRole('link', { name: 'Computer Occupations, All Other' })).toHaveAttribute(
    'href',
    '/leads-to/15-1299.00',
  );
});

test('the list is copied as text, and says so', async () => {
  const { user } = open('/leads-to/15-1212.00');
  await official();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await screen.findByText('4 titles copied.')).toBeInTheDocument();
  expect(write.mock.calls[0]![0]).toContain('IT Information Systems Technician (Navy, Enlisted)');
});

test('the Boolean search follows the choices and is copied in one click', async () => {
  const { user } = open('/leads-to/15-1212.00');
  const search = await screen.findByRole('textbox', { name: /^Boolean search/ });
  expect(search).toHaveValue('("Information Systems Technician" OR "1D7X1" OR "Cyber Defense Operations")');
  await user.click(screen.getByRole('checkbox', { name: 'Job titles' }));
  await user.click(screen.getByRole('checkbox', { name: /^Letter-only codes/ }));
  expect(search).toHaveValue('("IT" OR "1D7X1")');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Copy Boolean search' }));
  expect(await screen.findByText('Boolean search copied.')).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith('("IT" OR "1D7X1")');
});

test('a search that is too long for a system comes in several, which together have every term', async () => {
  const { user } = open('/leads-to/49-3023.00');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Maximum length' }), '250 characters');
  const first = screen.getByRole('textbox', { name: /^Boolean search 1 of/ }) as HTMLTextAreaElement;
  expect(first.value.length <= 250).toBe(true);
  expect(screen.getByText(/do not fit in one search of this length/)).toBeInTheDocument();
});

test('a code that is none says so', async () => {
  open('/leads-to/99-9999.00');
  expect(
    await screen.findByText(/There is no occupation or group with the code “99-9999.00”/),
  ).toBeInTheDocument();
});
