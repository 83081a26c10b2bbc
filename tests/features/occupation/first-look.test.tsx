import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openFolded } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

const first = () => within(screen.getByRole('article'));
const tasks = () =>
  within(first().getByRole('heading', { level: 2, name: 'What people in this work do' }).parentElement!);

test('before anything is opened the page says what it takes and what people do', async () => {
  await openFolded();
  expect(first().getByText('Required in some states or for some of the work')).toBeInTheDocument();
  expect(first().getByText("Bachelor's degree in a computer field")).toBeInTheDocument();
  expect(tasks().getAllByRole('listitem').length).toBe(3);
});

test('of many tasks five show, and a link leads to all of them', async () => {
  const [task] = sampleProfile().tasks;
  await openFolded({ tasks: Array.from({ length: 9 }, (_, i) => ({ ...task!, text: `Do thing ${i + 1}` })) });
  expect(tasks().getAllByRole('listitem').length).toBe(5);
  expect(tasks().getByRole('link', { name: 'All 9 key tasks' })).toHaveAttribute('href', '#tasks');
});

test('without a page of the handbook the typical education stands there', async () => {
  await openFolded({ entry: null });
  expect(first().getByText('Typical education to start').nextSibling).toHaveTextContent("Bachelor's degree");
});
