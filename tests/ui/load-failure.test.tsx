import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { expect, test, vi } from 'vitest';
import { LoadFailure } from '../../src/ui/load-failure.tsx';
import { NewReleaseContext } from '../../src/ui/new-release.ts';

const fault = { what: 'The data stopped arriving.', advice: 'Try again.', needsReload: false };

test('what could not be loaded is tried again once the connection is back', () => {
  const onRetry = vi.fn();
  const { unmount } = render(<LoadFailure fault={fault} onRetry={onRetry} />);
  expect(onRetry).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('online'));
  expect(onRetry).toHaveBeenCalledTimes(1);
  unmount();
  window.dispatchEvent(new Event('online'));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('what only a reload mends waits for the reader', () => {
  const onRetry = vi.fn();
  render(<LoadFailure fault={{ ...fault, needsReload: true }} onRetry={onRetry} />);
  window.dispatchEvent(new Event('online'));
  expect(onRetry).not.toHaveBeenCalled();
});

function showGone(offer: () => Promise<ComponentType | undefined>, onRetry = () => {}) {
  render(
    <NewReleaseContext value={offer}>
      <LoadFailure fault={{ ...fault, mayBeGone: true }} onRetry={onRetry} />
    </NewReleaseContext>,
  );
}

test('what is gone with its release comes with the new one', async () => {
  showGone(async () => () => <p>Load the new one</p>);
  await screen.findByText('Load the new one');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('what is missing from the page’s own release is tried again, and each time it is asked whether there is another', async () => {
  const offer = vi.fn(async () => undefined);
  const onRetry = vi.fn();
  showGone(offer, onRetry);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(offer).toHaveBeenCalledTimes(2);
});
