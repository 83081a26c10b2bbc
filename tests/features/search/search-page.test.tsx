import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { arrivalOf } from '../../../src/runtime/arrival.ts';
import { inPagePort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';

const box = () =>
  screen.getByRole('searchbox', { name: 'Military job code, title, or nickname, or a civilian job' });
const results = () => screen.findAllByRole('heading', { level: 3 });

test('before anything is typed it shows examples, the six branches and how to use it', async () => {
  openApp('/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your military job, in civilian words');
  expect(screen.getByRole('link', { name: /25B a code/ })).toHaveAttribute('href', '/#q=25B');
  expect(await screen.findByRole('link', { name: /Marine Corps 30 current jobs/ })).toHaveAttribute(
    'href',
    '/browse/marine-corps',
  );
  expect(screen.getByText('Hiring?')).toBeInTheDocument();
});

test('typing a code shows the job, its labels and its civilian match with pay and outlook', async () => {
  const { user } = openApp('/');
  await user.type(box(), '68w');
  const [first] = await results();
  expect(first).toHaveTextContent('Combat Medic Specialist');
  const item = first!.closest('li')!;
  expect(item).toHaveTextContent('68W');
  expect(item).toHaveTextContent('Army');
  expect(item).toHaveTextContent('Enlisted');
  expect(within(item).getByRole('link', { name: 'Paramedics' })).toHaveAttribute(
    'href',
    '/occupation/29-2043.00',
  );
  expect(item).toHaveTextContent('$58,410 a year');
  expect(item).toHaveTextContent('1.5% fewer jobs by 2034');
  expect(item).toHaveTextContent('Matched: Code 68W');
});

test('a civilian match of a result takes along the job that it is of', async () => {
  const { user } = openApp('/');
  await user.type(box(), '68w');
  const [first] = await results();
  await user.click(within(first!.closest('li')!).getByRole('link', { name: 'Paramedics' }));
  expect(arrivalOf(window.history.state)).toMatchObject({ branch: 'Army', code: '68W', fit: 'official' });
});

test('the matched letters of a title are marked', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'medic');
  const [first] = await results();
  expect(first!.querySelector('mark')).toHaveTextContent('Medic');
});

test('a military-only job says so instead of showing an occupation', async () => {
  openApp('/#q=11B');
  expect(await screen.findByText(/No direct civilian counterpart/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See what can help next' })).toHaveAttribute(
    'href',
    '/military/army/11B',
  );
});

test('the address follows the typing, without a new entry in the history for each letter', async () => {
  const before = window.history.length;
  const { user } = openApp('/');
  await user.type(box(), 'medic');
  await waitFor(() => expect(window.location.hash).toBe('#q=medic'));
  expect(window.history.length).toBe(before);
});

test('choosing a branch narrows the list, says what it hides, and can be undone by "Show all"', async () => {
  const { user } = openApp('/#q=combat+medic');
  expect(await results()).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: 'Navy, 1' }));
  await waitFor(async () => expect(await results()).toHaveLength(1));
  expect(window.location.hash).toBe('#q=combat+medic&branch=navy');
  expect(screen.getByText(/1 more result in other branches/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(async () => expect(await results()).toHaveLength(2));
});

test('a filter that leaves nothing says how many results it hides', async () => {
  openApp('/#q=68W&branch=coast-guard');
  expect(await screen.findByText(/1 more result in other branches/)).toBeInTheDocument();
});

test('the browser’s back undoes a filter', async () => {
  const { user } = openApp('/#q=combat+medic');
  await results();
  await user.click(screen.getByRole('radio', { name: 'Navy, 1' }));
  await waitFor(async () => expect(await results()).toHaveLength(1));
  window.history.back();
  await waitFor(async () => expect(await results()).toHaveLength(2));
  expect(screen.getByRole('radio', { name: 'Army, 1' })).not.toBeChecked();
});

test('a branch in the text is shown as a chip and as the chosen filter', async () => {
  openApp('/#q=navy+combat+medic');
  expect(await screen.findByRole('button', { name: /^Navy: read from “navy”/ })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Navy, 1' })).toBeChecked();
});

test('a branch alone, or with a rank, asks for a job and offers the branch’s list', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'army captain');
  expect(await screen.findByRole('heading', { name: /^Type to search in Army/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Browse all Army jobs' })).toHaveAttribute(
    'href',
    '/browse/army/commissioned-officer',
  );
  expect(screen.queryByText(/No results/)).not.toBeInTheDocument();
  await user.type(box(), ' medic');
  expect((await results()).length).toBeGreaterThan(0);
});

test('a misspelt word is read as the one it is near to, which a chip says', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'combta medic');
  const [first] = await results();
  expect(first).toHaveTextContent('Combat Medic Specialist');
  const chip = screen.getByRole('button', { name: /^Read as: combat: read from “combta”/ });
  await user.click(chip);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Read as/ })).not.toBeInTheDocument());
});

test('removing a chip takes its words as plain words, and the address keeps that', async () => {
  const { user } = openApp('/#q=navy+combat+medic');
  await user.click(await screen.findByRole('button', { name: /^Navy: read from “navy”/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Navy: read/ })).not.toBeInTheDocument());
  expect(new URLSearchParams(window.location.hash.slice(1)).get('not')).toBe('branch:Navy');
});

test('choosing "All" also lifts the branch that the text names', async () => {
  const { user } = openApp('/#q=navy+combat+medic');
  await screen.findByRole('button', { name: /^Navy: read/ });
  const branches = screen.getByRole('group', { name: 'Branch' });
  await user.click(within(branches).getByRole('radio', { name: 'All' }));
  await waitFor(() => expect(within(branches).getByRole('radio', { name: 'All' })).toBeChecked());
});

test('nothing found says so and offers what else to try', async () => {
  openApp('/#q=xyzzyq');
  expect(
    await screen.findByRole('heading', { level: 2, name: 'No results for “xyzzyq”' }),
  ).toBeInTheDocument();
  expect(screen.getByText(/We would rather show nothing than guess/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Browse a branch' })).toHaveAttribute('href', '/browse');
});

test('a long list shows a few while one types, and twenty in a pause', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'radar repair');
  expect(await results()).toHaveLength(8);
  await waitFor(async () => expect(await results()).toHaveLength(20));
});

test('a long list shows twenty and then more, and the number survives in the history', async () => {
  const { user } = openApp('/#q=radar+repair');
  await waitFor(async () => expect(await results()).toHaveLength(20));
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(async () => expect(await results()).toHaveLength(30));
  expect(window.history.state).toMatchObject({ shown: 40 });
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('results are announced once typing pauses', async () => {
  const { user } = openApp('/');
  await user.type(box(), '68W');
  await waitFor(
    () => expect(screen.getByText('1 result for “68W”', { selector: '[role=status]' })).toBeInTheDocument(),
    {
      timeout: 2000,
    },
  );
});

test('Down goes from the box into the results and Up comes back', async () => {
  const { user } = openApp('/#q=combat+medic');
  await results();
  await user.click(box());
  await user.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('link', { name: 'Combat Medic Specialist' })[0]).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('link', { name: 'Combat Medic Specialist' })[1]).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(box()).toHaveFocus();
});

test('Enter opens the job whose code was typed', async () => {
  const { user } = openApp('/');
  await user.type(box(), '68W{Enter}');
  await waitFor(() => expect(window.location.pathname).toBe('/military/army/68W'));
});

test('Enter moves into the list where the words fit several jobs', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'radar');
  await results();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/');
  expect((await results())[0]!.querySelector('a')).toHaveFocus();
});

test('an emptied box brings the start back, and asks for nothing', async () => {
  const { user, stores } = openApp('/');
  await user.type(box(), '68W');
  await results();
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Or browse a branch' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
  expect(stores.questions.military.getState().question?.text).toBe('68W');
});

test('Escape clears the box, and "/" comes back to it', async () => {
  const { user } = openApp('/');
  await user.type(box(), '68W{Escape}');
  expect(box()).toHaveValue('');
  box().blur();
  await user.keyboard('/');
  expect(box()).toHaveFocus();
  expect(box()).toHaveValue('');
});

test('broken parts of a link are left out with a note', async () => {
  openApp('/#q=68W&branch=pirates&rank=%E0%A4%A');
  expect(await screen.findByText(/There is no branch called “pirates”/)).toBeInTheDocument();
  expect(await results()).toHaveLength(1);
});

test('what was typed within the last moment is kept when a result is opened', async () => {
  const { user } = openApp('/');
  await user.type(box(), 'combat medic');
  const [first] = await screen.findAllByRole('link', { name: 'Combat Medic Specialist' });
  await user.click(first!);
  await waitFor(() => expect(window.location.pathname).toBe('/military/army/68W'));
  window.history.back();
  await waitFor(() => expect(box()).toHaveValue('combat medic'));
});

test('what was set aside is shown in one line, and is put back by its button', async () => {
  const { user } = openApp('/#q=infantryman%20Kowalski');
  await user.click(await screen.findByRole('button', { name: /^“Kowalski”, .+ Put back$/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Set aside' })).not.toBeInTheDocument());
  await waitFor(() => expect(window.location.hash).toContain('not=aside%3Akowalski'));
});

test('nothing is said to be absent while a part of the data is missing, which trying again mends', async () => {
  let damaged = true;
  const { user } = openApp('/#q=Q7', { worker: () => inPagePort(() => damaged) });
  const list = await screen.findByRole('alert');
  expect(list).toHaveTextContent('there may be more results than you see');
  expect(screen.queryByText(/No results for/)).not.toBeInTheDocument();
  expect(screen.queryByText(/We would rather show nothing than guess/)).not.toBeInTheDocument();
  damaged = false;
  await user.click(within(list).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'No results for “Q7”' })).toBeInTheDocument();
});

test('results that were found without a part of the data say that there may be more', async () => {
  openApp('/#q=68W', { worker: () => inPagePort(() => true) });
  expect(await screen.findByRole('alert')).toHaveTextContent('there may be more results than you see');
  expect(screen.getByRole('heading', { level: 3, name: /Combat Medic/ })).toBeInTheDocument();
});
