import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

const box = () =>
  screen.getByRole('searchbox', { name: 'Military job code, title, or nickname, or a civilian job' });
const list = (name: string) => screen.findByRole('region', { name });

test('several jobs of one text are shown apart, each under the words that name it', async () => {
  openApp('/#q=68W%2F11B');
  const medic = await list('“68W”');
  expect(within(medic).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Combat Medic Specialist');
  expect(within(await list('“11B”')).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(
    'Infantryman',
  );
});

test('a list that shows only the first of its results leads to all of them', async () => {
  const { user } = openApp('/#q=radar%20repair%3B%2011B');
  await user.click(await screen.findByRole('button', { name: /^All \d+ results for “radar repair”$/ }));
  await waitFor(() => expect(box()).toHaveValue('radar repair'));
  await waitFor(() => expect(screen.queryByRole('region', { name: '“11B”' })).not.toBeInTheDocument());
});

test('the arrow keys lead from one list to the next', async () => {
  const { user } = openApp('/#q=68W%2F11B');
  const medic = within(await list('“68W”')).getAllByRole('link', { name: /Combat Medic Specialist/ });
  medic.at(-1)!.focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Infantryman'));
});

test('a job that a filter hides says so', async () => {
  openApp('/#q=68W%2F11B&branch=navy');
  expect(await list('“68W”')).toHaveTextContent('No results with these filters.');
});
