import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { headingOf, openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('a task leads to the résumé builder', async () => {
  const { user } = await openOccupation();
  await user.click(screen.getByRole('link', { name: 'Turn tasks into résumé lines' }));
  await waitFor(() => expect(headingOf('Résumé builder')).toHaveFocus());
});

test('the tasks are listed', async () => {
  await openOccupation();
  expect(part('Key tasks').getAllByRole('listitem').length).toBe(3);
});
