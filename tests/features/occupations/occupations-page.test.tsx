import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inPagePort, waitingPort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallOfficialTexts } from '../../fixtures/small-occupation-texts.ts';

const open = (address: string) => openApp(address, { worker: () => inPagePort() });
const box = () => screen.getByRole('searchbox');
const results = () => screen.findAllByRole('heading', { level: 3 });

test('typing a keyword lists occupations with code, pay, outlook, zone and the military titles that lead there', async () => {
  const { user } = open('/occupations');
  await user.type(await screen.findByRole('searchbox'), 'computer security');
  const [first] = await results();
  expect(first).toHaveTextContent('Information Security Analysts');
  const item = first!.closest('li')!;
  for (const words of ['15-1212.00', '$124,910 a year', '28.5% more jobs by 2034', 'Job zone 4'])
    expect(item).toHaveTextContent(words);
  expect(within(item).getByRole('link', { name: /^4 current military titles lead here/ })).toHaveAttribute(
    'href',
    '/leads-to/15-1212.00',
  );
});

test('what matched is grouped, with the matched words marked', async () => {
  open('/occupations#q=computer+security');
  const item = (await results())[0]!.closest('li')!;
  const groups = within(item)
    .getAllByRole('term')
    .map((term) => term.textContent);
  expect(groups).toEqual(['Title', 'Other job titles', 'Summary', 'Tasks', 'Work activities']);
  const lay = within(item).getByText(
    (_, element) => element?.tagName === 'LI' && element.textContent === 'Computer Security Specialist',
  );
  expect([...lay.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Computer', 'Security']);
});

test('three of each group show, and the rest opens in place with the focus on the first of it', async () => {
  const { user } = open('/occupations#q=security');
  const item = (await results())[0]!.closest('li')!;
  const more = within(item).getByRole('button', { name: '2 more other job titles' });
  const lay = more.closest('dd')!;
  expect(within(lay).getAllByRole('listitem')).toHaveLength(3);
  await user.click(more);
  expect(within(lay).getAllByRole('listitem')).toHaveLength(5);
  expect(within(lay).getAllByRole('listitem')[3]!).toHaveFocus();
});

test('an "All Other" occupation shows the specific ones under it', async () => {
  open('/occupations#q=computer+occupations');
  const title = await screen.findByRole('link', { name: 'Computer Occupations, All Other' });
  expect(
    within(title.closest('li')!).getByRole('link', { name: 'Information Security Engineers' }),
  ).toHaveAttribute('href', '/occupation/15-1299.05');
});

test('nothing found says so and offers a spelling', async () => {
  const { user } = open('/occupations#q=xyzzyq');
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('No occupations for “xyzzyq”');
  await user.clear(box());
  await user.type(box(), 'coordinattor');
  expect(await results()).toHaveLength(1);
});

test('what of an advert says nothing about the work is shown in one line, and put back by its button', async () => {
  const { user } = open('/occupations#q=Paramedic+-+Norfolk%2C+VA');
  const aside = await screen.findByRole('region', { name: 'Set aside' });
  expect(await results()).toHaveLength(1);
  await user.click(within(aside).getByRole('button', { name: /^“Norfolk, VA”, .+ Put back$/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Set aside' })).not.toBeInTheDocument());
  expect(box()).toHaveValue('Paramedic - Norfolk, VA');
});

test('a word that was read as another is told, and can be taken as it was typed', async () => {
  const { user } = open('/occupations#q=paramedcs');
  const read = within(await screen.findByRole('list', { name: 'Understood:' }));
  await user.click(read.getByRole('button', { name: /^Read as: paramedics: read from “paramedcs”/ }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Understood:' })).not.toBeInTheDocument());
});

test('a code opens its occupation and says so', async () => {
  open('/occupations#q=29-2043');
  expect(await results()).toHaveLength(1);
  const item = (await results())[0]!.closest('li')!;
  expect(item).toHaveTextContent('Paramedics');
  expect(item).toHaveTextContent('29-2043 is');
});

test('the count is announced once typing pauses', async () => {
  const { user } = open('/occupations');
  await user.type(box(), 'paramedic');
  await waitFor(
    () =>
      expect(
        screen.getByText('1 occupation for “paramedic”', { selector: '[role=status]' }),
      ).toBeInTheDocument(),
    { timeout: 2000 },
  );
});

test('Down goes from the box into the results, Up comes back, Enter opens the only one', async () => {
  const { user } = open('/occupations#q=security');
  const [first] = await results();
  await user.click(box());
  await user.keyboard('{ArrowDown}');
  expect(within(first!).getByRole('link')).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(box()).toHaveFocus();
  await user.clear(box());
  await user.type(box(), 'paramedics');
  await waitFor(async () => expect(await results()).toHaveLength(1));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(window.location.pathname).toBe('/occupation/29-2043.00'));
});

test('the address follows the typing, and what was typed is kept when one comes back', async () => {
  const { user } = open('/occupations');
  await user.type(box(), 'paramedic');
  await waitFor(() => expect(window.location.hash).toBe('#q=paramedic'));
  await user.click(await screen.findByRole('link', { name: 'Paramedics' }));
  await waitFor(() => expect(window.location.pathname).toBe('/occupation/29-2043.00'));
  window.history.back();
  await waitFor(() => expect(box()).toHaveValue('paramedic'));
  expect(await results()).toHaveLength(1);
});

test('until the data is there it shows the shape of what comes', async () => {
  openApp('/occupations#q=nurse', { worker: waitingPort });
  await waitFor(() => expect(screen.getByText('Loading civilian occupations')).toBeInTheDocument());
  expect(box()).toHaveValue('nurse');
});

test('data that cannot be loaded is named, and "Try again" loses nothing typed', async () => {
  let damaged = true;
  const { user } = openApp('/occupations#q=paramedic', { worker: () => inPagePort(() => damaged) });
  expect(await screen.findByRole('alert')).toHaveTextContent('The list of lay titles is damaged.');
  damaged = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Paramedics' })).toBeInTheDocument();
  expect(box()).toHaveValue('paramedic');
});

test('with nothing typed it lists the major groups with their counts', async () => {
  open('/occupations');
  const link = await screen.findByRole('link', { name: 'Computer and Mathematical Occupations' });
  expect(link).toHaveAttribute('href', '/occupations/15-0000');
  expect(link.closest('li')!).toHaveTextContent('3 occupations, 6 military titles');
});

test('a group shows where it stands, what is below it, and how many military titles lead there', async () => {
  open('/occupations/15-1200');
  expect(await screen.findByRole('heading', { level: 1, name: 'Computer Occupations' })).toBeInTheDocument();
  const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
  expect(trail.getByRole('link', { name: 'Computer and Mathematical Occupations' })).toHaveAttribute(
    'href',
    '/occupations/15-0000',
  );
  expect(screen.getByRole('link', { name: '6 current military titles lead here' })).toHaveAttribute(
    'href',
    '/leads-to/15-1200',
  );
  const broad = screen.getByRole('link', { name: 'Computer and Information Analysts' }).closest('li')!;
  expect(within(broad).getByRole('list')).toHaveTextContent('Information Security Analysts');
});

test('a detailed group shows its O*NET occupations, the specific ones with the residual', async () => {
  open('/occupations/15-1299');
  expect(await screen.findByRole('heading', { level: 2, name: 'O*NET occupations' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Computer Occupations, All Other' })).toHaveAttribute(
    'href',
    '/occupation/15-1299.00',
  );
  expect(screen.getByRole('link', { name: 'Information Security Engineers' })).toBeInTheDocument();
});

test('a search stays in the group one stands in, and says what that leaves out', async () => {
  const { user } = open('/occupations/29-0000');
  await user.type(box(), 'technician');
  expect(await screen.findByText(/more occupations in other groups/)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Search all groups' }));
  expect(await screen.findByRole('link', { name: 'Information Security Analysts' })).toBeInTheDocument();
  expect(box()).toHaveValue('technician');
});

test('an older link to a group leads to its page', async () => {
  open('/occupations#group=15-1210&q=security');
  await waitFor(() => expect(window.location.pathname).toBe('/occupations/15-1210'));
  expect(box()).toHaveValue('security');
});

test('a group that does not exist says so', async () => {
  open('/occupations/99-0000');
  expect(await screen.findByText(/There is no group with the code “99-0000”/)).toBeInTheDocument();
});

test('sentences of O*NET’s own stand apart from ours, with the notice that their license asks for', async () => {
  openApp('/occupations#q=computer', { worker: () => inPagePort(undefined, smallOfficialTexts()) });
  const item = (await results())[0]!.closest('li')!;
  expect(within(item).getByText('Tasks by O*NET')).toBeInTheDocument();
  expect(await screen.findByText(/used under the CC BY 4\.0 license/)).toBeInTheDocument();
});

test('without them there is no notice', async () => {
  open('/occupations#q=computer');
  await results();
  expect(screen.queryByText(/CC BY 4\.0/)).not.toBeInTheDocument();
});
