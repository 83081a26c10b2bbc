import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../fixtures/open-app.tsx';

test('focus moves to the heading of a page that is opened', async () => {
  const { user } = openApp('/military/army/25B');
  await user.click(await screen.findByRole('link', { name: 'All Army jobs' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Army jobs' })).toHaveFocus());
});
