import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCalm } from '../../src/runtime/calm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('calm is waited for until nothing was typed for a moment', async () => {
  const calm = createCalm(300);
  const came = vi.fn();
  calm.disturb();
  void calm.wait()?.then(came);
  await vi.advanceTimersByTimeAsync(200);
  calm.disturb();
  await vi.advanceTimersByTimeAsync(299);
  expect(came).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toHaveBeenCalledOnce();
});

test('where nothing is typed, there is nothing to wait for', async () => {
  const calm = createCalm(300);
  expect(calm.wait()).toBe(undefined);
  calm.disturb();
  await vi.advanceTimersByTimeAsync(300);
  expect(calm.wait()).toBe(undefined);
});
