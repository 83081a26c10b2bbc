import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inPagePort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallOfficialTexts } from '../../fixtures/small-occupation-texts.ts';

const open = (address: string) => openApp(address, { worker: () => inPagePort() });
const occupationsSide = async () =>
  (await screen.findByRole('heading', { level: 2, name: 'Civilian occupations' })).closest('section')!;
const military = () => screen.getByRole('heading', { level: 2, name: /results? for/i });
const follows = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('the same words find military titles and civilian occupations, apart', async () => {
  open('/#q=technician');
  const side = await occupationsSide();
  expect(await within(side).findByRole('link', { name: 'Information Security Analysts' })).toHaveAttribute(
    'href',
    '/occupation/15-1212.00',
  );
  expect(side).toHaveTextContent('Other job title: Virus Technician');
  const titles = screen.getByRole('link', { name: 'Information Systems Technician' });
  expect(side.contains(titles)).toBe(false);
  expect(follows(titles, side)).toBe(true);
});

test('words that no military title has show the civilian occupations first', async () => {
  open('/#q=virus');
  const side = await occupationsSide();
  expect(
    await within(side).findByRole('link', { name: 'Information Security Analysts' }),
  ).toBeInTheDocument();
  await waitFor(() => expect(follows(military(), side)).toBe(true));
});

test('a code keeps the civilian occupations out of the way, and asks nothing of them', async () => {
  const { stores } = open('/#q=68W');
  const side = await occupationsSide();
  expect(side).toHaveTextContent('Starting from a civilian job?');
  expect(stores.questions.occupations.front.getState().question).toBeUndefined();
});

test('a branch in the text is not looked for among civilian words', async () => {
  const { stores } = open('/#q=navy+technician');
  await occupationsSide();
  await waitFor(() =>
    expect(stores.questions.occupations.front.getState().question?.text).toBe('technician'),
  );
});

test('where they cannot be loaded it says so, and the military results stay', async () => {
  let damaged = true;
  const { user } = openApp('/#q=technician', { worker: () => inPagePort(() => damaged) });
  const side = await occupationsSide();
  const again = await within(side).findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('link', { name: 'Information Systems Technician' })).toBeInTheDocument();
  damaged = false;
  await user.click(again);
  expect(
    await within(side).findByRole('link', { name: 'Information Security Analysts' }),
  ).toBeInTheDocument();
});

test('with no military title the keys lead into the civilian occupations', async () => {
  const { user } = open('/#q=intruders');
  const side = await occupationsSide();
  const link = await within(side).findByRole('link', { name: 'Information Security Analysts' });
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{ArrowDown}');
  expect(link).toHaveFocus();
});

describe('where data is to be saved', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { connection: { saveData: true } }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('civilian occupations are looked up when it is asked for', async () => {
    const { user, stores } = open('/#q=technician');
    const side = await occupationsSide();
    const look = await within(side).findByRole('button', { name: 'Search civilian job titles' });
    expect(stores.engine.rest.getState().status).toBe('idle');
    await user.click(look);
    expect(
      await within(side).findByRole('link', { name: 'Information Security Analysts' }),
    ).toBeInTheDocument();
  });

  test('they are looked up all the same where no military title answers', async () => {
    open('/#q=virus');
    const side = await occupationsSide();
    expect(
      await within(side).findByRole('link', { name: 'Information Security Analysts' }),
    ).toBeInTheDocument();
  });
});

test('sentences of O*NET’s own bring the notice that their license asks for, and our own do not', async () => {
  openApp('/#q=write+reports', { worker: () => inPagePort(undefined, smallOfficialTexts()) });
  const side = await occupationsSide();
  expect(await within(side).findByText(/O\*NET task/)).toBeInTheDocument();
  expect(await within(side).findByText(/used under the CC BY 4\.0 license/)).toBeInTheDocument();
  expect(within(side).getByRole('link', { name: 'CC BY 4.0 license' })).toBeInTheDocument();
});

test('a search that shows none of O*NET’s own sentences has no notice', async () => {
  openApp('/#q=virus', { worker: () => inPagePort(undefined, smallOfficialTexts()) });
  const side = await occupationsSide();
  await within(side).findByRole('link', { name: 'Information Security Analysts' });
  expect(within(side).queryByText(/CC BY 4\.0/)).not.toBeInTheDocument();
});
