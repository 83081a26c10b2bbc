import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/features/occupation/sections.ts';
import { headingOf, openFolded, part } from '../../fixtures/open-occupation.tsx';

const contents = () => within(screen.getByRole('navigation', { name: 'On this page' }));

test('the contents list leads to every part, opens it, names it in the address and moves the focus', async () => {
  const { user } = await openFolded();
  expect(contents().getByRole('list').querySelectorAll('a').length).toBe(SECTIONS.length);
  await user.click(contents().getByRole('button', { name: 'On this page' }));
  await user.click(contents().getByRole('link', { name: 'Related occupations' }));
  await waitFor(() => expect(headingOf('Related occupations')).toHaveFocus());
  expect(part('Related occupations').getAllByRole('link').length).toBeGreaterThan(4);
  expect(window.location.hash).toBe('#related');
  expect(contents().getByRole('button', { name: 'On this page' })).toHaveAttribute('aria-expanded', 'false');
});

test('one tap leads to the résumé builder, another to the military titles', async () => {
  const { user } = await openFolded();
  await user.click(contents().getByRole('link', { name: 'Résumé' }));
  await waitFor(() => expect(headingOf('Résumé builder')).toHaveFocus());
  expect(part('Résumé builder').getAllByRole('checkbox').length).toBeGreaterThan(2);
  await user.click(contents().getAllByRole('link', { name: 'Military titles' })[0]!);
  await waitFor(() => expect(headingOf('Military titles that lead here')).toHaveFocus());
  expect(
    await part('Military titles that lead here').findByRole('link', { name: 'Cyber Defense Operations' }),
  ).toBeInTheDocument();
});
