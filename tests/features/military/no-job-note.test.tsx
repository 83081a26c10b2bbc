import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';
import { said } from '../../fixtures/said.ts';
import { crosswalkOf, type Job } from '../../fixtures/small-crosswalk.ts';

const job = (code: string, title: string, occupation: string): Job => ({
  branches: ['Army'],
  code,
  title,
  titles: [[code, title, 'E', [occupation]]],
});
const open = (occupation: string) =>
  openApp('/military/army/11X', {
    decode: () =>
      crosswalkOf([
        job('11X', 'Infantry Training Accession Reporting Code', occupation),
        job('11B', 'Infantryman', '55-3016.00'),
        job('68W', 'Combat Medic Specialist', '29-2043.00'),
      ]),
    directions: async () => new Map([[0, said()]]),
  });

test('a code that names no job says so and why, and leads to the jobs of its field', async () => {
  open('55-3016.00');
  expect(
    await screen.findByText(/The service uses it for people until they are given a job/),
  ).toHaveTextContent('This code does not name a job.');
  const heading = screen.getByRole('heading', { level: 2, name: 'Jobs in the same field' });
  const links = within(heading.parentElement!).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/military/army/11B']);
});

test('it leads nowhere by itself, and no box speaks of a job without a counterpart', async () => {
  open('55-3016.00');
  await screen.findByText(/This code does not name a job/);
  expect(screen.queryByRole('heading', { name: 'Where it leads' })).not.toBeInTheDocument();
  expect(screen.queryByText(/no direct civilian counterpart/)).not.toBeInTheDocument();
  expect(screen.queryByText(/No information available on the duties/)).not.toBeInTheDocument();
});

test('what the official crosswalk says of it stays', async () => {
  open('29-2043.00');
  const official = await screen.findByRole('group', { name: 'Official matches' });
  expect(within(official).getByRole('link', { name: 'Paramedics' })).toBeInTheDocument();
});
