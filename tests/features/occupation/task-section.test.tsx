import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('a task leads to the résumé builder', async () => {
  const { user } = await openOccupation();
  await user.click(screen.getByRole('link', { name: 'Turn tasks into résumé lines' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Résumé builder' })).toHaveFocus();
});

test('the tasks are listed', async () => {
  await openOccupation();
  expect(part('Key tasks').getAllByRole('listitem').length).toBe(3);
});
