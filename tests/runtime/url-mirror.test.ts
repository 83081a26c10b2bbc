import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUrlMirror } from '../../src/runtime/url-mirror.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function written() {
  const entries: string[] = [];
  const mirror = createUrlMirror((address, { replace }) => {
    entries.push(`${replace ? 'replace' : 'push'} ${address}`);
  });
  return { mirror, entries };
}

test('of what is typed in one go only the last is written, in place of the entry', () => {
  const { mirror, entries } = written();
  for (const address of ['/a', '/ab', '/abc']) {
    mirror.typed(address);
    vi.advanceTimersByTime(200);
  }
  expect(entries).toEqual([]);
  vi.runAllTimers();
  expect(entries).toEqual(['replace /abc']);
});

test('a choice is a new entry after what was typed', () => {
  const { mirror, entries } = written();
  mirror.typed('/a');
  mirror.chosen('/a?b');
  vi.runAllTimers();
  expect(entries).toEqual(['replace /a', 'push /a?b']);
});

test('what waits is written once when the page is left, and not at all when it is dropped', () => {
  const { mirror, entries } = written();
  mirror.typed('/a');
  mirror.flush();
  mirror.flush();
  mirror.typed('/b');
  mirror.drop();
  vi.runAllTimers();
  expect(entries).toEqual(['replace /a']);
});
