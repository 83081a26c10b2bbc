import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/features/occupation/sections.ts';
import { openOccupation } from '../../fixtures/open-occupation.tsx';

test('the contents list leads to every part, names it in the address and moves the focus', async () => {
  const { user } = await openOccupation();
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  expect(contents.querySelectorAll('a').length).toBe(SECTIONS.length);
  await user.click(screen.getByRole('button', { name: 'On this page' }));
  await user.click(screen.getByRole('link', { name: 'Related occupations' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Related occupations' })).toHaveFocus();
  expect(window.location.hash).toBe('#related');
  expect(screen.getByRole('button', { name: 'On this page' })).toHaveAttribute('aria-expanded', 'false');
});
