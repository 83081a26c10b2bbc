import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inPagePort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';

const open = (address: string) => openApp(address, { worker: () => inPagePort() });
const occupationsSide = async () =>
  (await screen.findByRole('heading', { level: 2, name: 'Civilian occupations' })).closest('section')!;
const military = () => screen.getByRole('heading', { level: 2, name: /results? for/i });
const follows = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('the same words find military titles and civilian occupations, apart', async () => {
  open('/?q=technician');
  const side = await occupationsSide();
  expect(await within(side).findByRole('link', { name: 'Information Security Analysts' })).toHaveAttribute(
    'href',
    '/occupation/15-1212.00',
  );
  expect(side).toHaveTextContent('Lay title: Virus Technician');
  const titles = screen.getByRole('link', { name: 'Information Systems Technician' });
  expect(side.contains(titles)).toBe(false);
  expect(follows(titles, side)).toBe(true);
});

test('words that no military title has show the civilian occupations first', async () => {
  open('/?q=virus');
  const side = await occupationsSide();
  expect(
    await within(side).findByRole('link', { name: 'Information Security Analysts' }),
  ).toBeInTheDocument();
  expect(follows(military(), side)).toBe(true);
});

test('a code keeps the civilian occupations out of the way, and asks nothing of them', async () => {
  const { stores } = open('/?q=68W');
  const side = await occupationsSide();
  expect(side).toHaveTextContent('Starting from a civilian job?');
  expect(stores.occupations.state.getState().data).toBe('idle');
});

test('a branch in the text is not looked for among civilian words', async () => {
  const { stores } = open('/?q=navy+technician');
  await occupationsSide();
  await waitFor(() => expect(stores.occupationQuestions.front.getState().question?.text).toBe('technician'));
});

test('where they cannot be loaded it says so, and the military results stay', async () => {
  const { user } = openApp('/?q=technician', { worker: () => inPagePort(1) });
  const side = await occupationsSide();
  await user.click(await within(side).findByRole('button', { name: 'Try again' }));
  expect(
    await within(side).findByRole('link', { name: 'Information Security Analysts' }),
  ).toBeInTheDocument();
});

test('with no military title the keys lead into the civilian occupations', async () => {
  const { user } = open('/?q=intruders');
  const side = await occupationsSide();
  const link = await within(side).findByRole('link', { name: 'Information Security Analysts' });
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{ArrowDown}');
  expect(link).toHaveFocus();
});
