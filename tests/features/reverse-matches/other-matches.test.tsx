import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';
import { sampleLeading } from '../../fixtures/sample-leading.ts';

const section = async (name: string) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section')!;
const open = (address = '/leads-to/15-1212.00', reverse = async () => sampleLeading()) =>
  openApp(address, { reverse });
const others = async () => {
  const found = await section('Matches from other sources');
  await waitFor(() => expect(found).toHaveTextContent(/\d of \d+ titles/));
  return within(found);
};
const names = (list: ReturnType<typeof within>) =>
  list.queryAllByRole('link').map((each: HTMLElement) => each.textContent);

test('what experts name and what we hold to be strong shows beside the official titles, the strongest first', async () => {
  open();
  expect(names(await others())).toEqual([
    'Engineer',
    'Information Technology Specialist',
    'Combat Medic Specialist',
    'Contracting',
  ]);
  expect(names(within(await section('Official matches')))).toEqual([
    'Information Systems Technician',
    'Cyber Defense Operations',
  ]);
});

test('each title says who says so, and why', async () => {
  open();
  const list = await others();
  const row = (name: string) => list.getByRole('link', { name }).closest('li')!;
  expect(row('Engineer')).toHaveTextContent('O*NET study: most duties match, typically from E5');
  expect(row('Information Technology Specialist')).toHaveTextContent(
    'Suggested by us: strong matchNavy IT Information Systems Technician officially leads here.',
  );
  const official = within(await section('Official matches'));
  expect(official.getByText('Also: VA list')).toBeInTheDocument();
  expect(official.queryByText(/Official crosswalk/)).not.toBeInTheDocument();
});

test('the counts say what there is by each source, whatever the filters are', async () => {
  open('/leads-to/15-1212.00#branch=navy');
  expect(
    await screen.findByText(
      'Not official: 2 current titles in 2 jobs, named by experts; 3 more in 2 jobs, named by us.',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText(/^4 current titles in the July 2024 official crosswalk/)).toBeInTheDocument();
});

test('a source can be left out and fair matches too, and the address says so', async () => {
  const { user } = open();
  const list = await others();
  const box = (name: RegExp | string) => screen.getByRole('checkbox', { name });
  expect(box('Official crosswalk 4')).toBeInTheDocument();
  expect(box('VA list 1')).toBeInTheDocument();
  expect(box('Chosen by us 0')).not.toBeChecked();
  await user.click(box(/^VA list/));
  await user.click(box(/^O\*NET study/));
  expect(window.location.hash).toBe('#sources=official,connector,suggested');
  await waitFor(() => expect(names(list)).toEqual(['Information Technology Specialist', 'Contracting']));
  await user.click(box('Include fair matches 2'));
  expect(window.location.hash).toBe('#sources=official,connector,suggested&fair=0');
  await waitFor(() => expect(names(list)).toEqual(['Information Technology Specialist']));
});

test('without the official source, what others say of official titles shows under their names', async () => {
  const { user } = open();
  const list = await others();
  await user.click(screen.getByRole('checkbox', { name: /^Official crosswalk/ }));
  expect(window.location.hash).toBe('#sources=connector,study,va,suggested');
  expect(await list.findByRole('link', { name: 'Information Systems Technician' })).toBeInTheDocument();
  expect(list.getByText('Official crosswalk · VA list')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Official matches' })).not.toBeInTheDocument();
});

test('where little else leads here, fair matches show from the start', async () => {
  open();
  expect(await screen.findByRole('checkbox', { name: 'Include fair matches 2' })).toBeChecked();
  expect((await others()).getByRole('link', { name: 'Contracting' })).toBeInTheDocument();
});

test('fair matches that do not show are said to be left out, and shown at once', async () => {
  const { user } = open('/leads-to/15-1212.00#fair=0');
  const list = await others();
  expect(list.getByText('2 fair matches are left out.')).toBeInTheDocument();
  expect(list.queryByRole('link', { name: 'Contracting' })).not.toBeInTheDocument();
  await user.click(list.getByRole('button', { name: 'Show fair matches too' }));
  expect(await list.findByText('5 of 5 titles')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Matches from other sources' })).toHaveFocus();
});

test('the other filters narrow every source, and all counts are announced', async () => {
  const { user } = open();
  const list = await others();
  expect(await screen.findByText('4 official matches, 5 titles from other sources shown')).toHaveAttribute(
    'role',
    'status',
  );
  await user.type(screen.getByRole('searchbox', { name: 'Title or code' }), 'enginer');
  await waitFor(() => expect(names(list)).toEqual(['Engineer']));
  expect(screen.getByRole('checkbox', { name: 'O*NET study 1' })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Suggested by us 0' })).toBeInTheDocument();
});

test('the search words and the copied list take what shows, with its source', async () => {
  const { user } = open();
  await others();
  const search = await screen.findByRole('textbox', { name: /^Boolean search/ });
  expect((search as HTMLTextAreaElement).value).toContain('"Combat Medic Specialist"');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(write.mock.calls[0]![0]).toContain(
    'Engineer (Army, Commissioned Officer only, by O*NET study: most',
  );
});

test('the official titles show while the others are on their way, and when these cannot be had', async () => {
  open('/leads-to/15-1212.00', () => new Promise(() => {}));
  expect(names(within(await section('Official matches')))).toHaveLength(2);
  expect(screen.getByText('Loading titles from other sources')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'VA list …' })).toBeInTheDocument();
});

test('where the others cannot be loaded the page says so and tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let tries = 0;
  const { user } = open('/leads-to/15-1212.00', async () => {
    if (tries++ === 0) throw new Error('no network');
    return sampleLeading();
  });
  const found = within(await section('Matches from other sources'));
  await user.click(await found.findByRole('button', { name: 'Try again' }));
  expect(await found.findByText('5 of 5 titles')).toBeInTheDocument();
});

test('a group has its official titles, and says where the others are', async () => {
  open('/leads-to/15-1200');
  expect(await section('Official matches')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Matches from other sources' })).not.toBeInTheDocument();
  expect(screen.getByText(/Open an occupation in this group to see them/)).toBeInTheDocument();
});
