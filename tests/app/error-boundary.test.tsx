import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WholeBoundary } from '../../src/app/error-boundary.tsx';
import { openApp } from '../fixtures/open-app.tsx';

const page = vi.hoisted(() => ({ broken: true }));

vi.mock('../../src/features/browse/branch-page.tsx', () => ({
  BranchPage: () => {
    if (page.broken) throw new Error('A fault of this test.');
    return <h1 tabIndex={-1}>All is well</h1>;
  },
}));

beforeEach(() => {
  page.broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a page that breaks says so, and its cause can be read in the console', () => {
  openApp('/browse/army');
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page');
  expect(vi.mocked(console.error).mock.calls.flat().map(String)).toContain('Error: A fault of this test.');
});

test('a link from a broken page leads to the other page, with the focus on its heading', async () => {
  const { user } = openApp('/browse/army');
  await user.click(screen.getByRole('link', { name: 'Browse' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Browse military jobs' });
  expect(screen.queryByText('Something went wrong on this page')).toBe(null);
  await waitFor(() => expect(heading).toHaveFocus());
});

test('a broken page that leads to another says so there too', () => {
  openApp('/browse/army');
  act(() => window.history.pushState(null, '', '/browse/navy'));
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page');
});

test('coming back to a page that broke tries it again', async () => {
  const { user } = openApp('/browse/army');
  await user.click(screen.getByRole('link', { name: 'Browse' }));
  page.broken = false;
  window.history.back();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('All is well'));
});

function BrokenHeader(): never {
  throw new Error('A fault of this test.');
}

test('what breaks around the pages leaves a way on, too', () => {
  render(
    <WholeBoundary>
      <BrokenHeader />
    </WholeBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page');
  expect(screen.getByRole('link', { name: 'Start over' })).toHaveAttribute('href', '/');
});
