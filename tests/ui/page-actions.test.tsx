import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PageActions } from '../../src/ui/page-actions.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

function open() {
  const user = userEvent.setup();
  render(<PageActions title="Combat Medic (Army 68W)" address="/military/army/68W#grade=E5" />);
  return user;
}

test('the link of the page goes to the clipboard', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Link copied.');
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/military/army/68W#grade=E5');
});

test('a browser that refuses to copy leaves the link to be read', async () => {
  const user = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('textbox', { name: 'Link to this page' })).toHaveValue(
    'http://localhost:3000/military/army/68W#grade=E5',
  );
});

test('the page is printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});

test('sharing is offered where the device can, and giving it up is no fault', async () => {
  open();
  expect(screen.queryByRole('button', { name: 'Share' })).toBe(null);
  const share = vi.fn().mockRejectedValue(new DOMException('given up', 'AbortError'));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({
    title: 'Combat Medic (Army 68W)',
    url: 'http://localhost:3000/military/army/68W#grade=E5',
  });
});
