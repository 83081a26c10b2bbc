import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LoadFailure } from '../../src/ui/load-failure.tsx';

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
