import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../fixtures/open-app.tsx';

test('an address that leads nowhere offers the search and the branches', async () => {
  openApp('/no/such/page');
  expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Search for a military job' })).toHaveAttribute('href', '/');
});
