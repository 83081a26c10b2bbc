import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaused } from '../../src/ui/use-paused.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing is being typed at first, while a text changes it is, and a moment later it is not', () => {
  const { result, rerender } = renderHook(({ text }) => usePaused(text), { initialProps: { text: 'a' } });
  expect(result.current).toBe(true);
  rerender({ text: 'ab' });
  expect(result.current).toBe(false);
  act(() => vi.advanceTimersByTime(300));
  rerender({ text: 'abc' });
  act(() => vi.advanceTimersByTime(300));
  expect(result.current).toBe(false);
  act(() => vi.advanceTimersByTime(300));
  expect(result.current).toBe(true);
});
