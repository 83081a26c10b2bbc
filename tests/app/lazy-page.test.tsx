import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyPage, ShowLazyPage } from '../../src/app/lazy-page.tsx';

afterEach(() => {
  vi.useRealTimers();
});

test('a page whose code cannot be fetched asks to load the site again, and keeps the cause', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  const page = lazyPage(() => Promise.reject(cause));
  render(<ShowLazyPage page={page} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This page could not be loaded.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  expect(page.getState()).toMatchObject({ status: 'failed', cause: { cause } });
});

test('a page whose code does not come says so after a minute', async () => {
  vi.useFakeTimers();
  const page = lazyPage(() => new Promise(() => {}));
  const loading = page.load();
  await vi.advanceTimersByTimeAsync(61_000);
  await loading;
  expect(page.getState()).toMatchObject({ status: 'failed', fault: { needsReload: true } });
});

test('a page whose code is there is drawn at once', async () => {
  const page = lazyPage(async () => () => <p>The page</p>);
  const { rerender } = render(<ShowLazyPage page={page} />);
  expect(screen.getByText('Loading the page')).toBeInTheDocument();
  expect(await screen.findByText('The page')).toBeInTheDocument();
  rerender(<ShowLazyPage key="again" page={page} />);
  expect(screen.getByText('The page')).toBeInTheDocument();
});
