import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaused } from '../../src/ui/use-paused.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a text that one came back to is not being typed', () => {
  expect(renderHook(() => usePaused('medic', true)).result.current).toBe(true);
});

test('any other text counts as being typed, and a moment after its last change no more', () => {
  const { result, rerender } = renderHook(({ text }) => usePaused(text, false), {
    initialProps: { text: 'a' },
  });
  expect(result.current).toBe(false);
  act(() => vi.advanceTimersByTime(600));
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
