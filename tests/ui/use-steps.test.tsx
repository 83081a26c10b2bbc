import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSteps } from '../../src/ui/use-steps.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const steps = (counts: boolean) =>
  renderHook((props) => useSteps(props.counts, 3), { initialProps: { counts } });

test('what counts from the start is at its end at once', () => {
  expect(steps(true).result.current).toBe(3);
});

test('it takes one step after another, with a moment between two, and stays at the last', () => {
  const { result, rerender } = steps(false);
  rerender({ counts: true });
  const seen = [result.current];
  for (let i = 0; i < 6; i++) {
    act(() => vi.advanceTimersByTime(50));
    seen.push(result.current);
  }
  expect(seen).toEqual([0, 1, 2, 3, 3, 3, 3]);
});

test('it is back at its beginning as soon as it does not count any more', () => {
  const { result, rerender } = steps(true);
  rerender({ counts: false });
  expect(result.current).toBe(0);
  rerender({ counts: true });
  expect(result.current).toBe(0);
});
