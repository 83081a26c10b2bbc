import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

test('about the data says that this is no official service, and credits O*NET', async () => {
  openApp('/about');
  expect(await screen.findByText('This is not an official government service.')).toBeInTheDocument();
  expect(
    screen.getByText(/USDOL\/ETA has not approved, endorsed, or tested these changes/),
  ).toBeInTheDocument();
  expect(await screen.findByText(/current military titles/)).toBeInTheDocument();
  expect(await screen.findByText('Publisher of wages. May 2024. CC BY 4.0.')).toBeInTheDocument();
});
