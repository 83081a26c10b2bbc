import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstTouch } from '../../src/app/first-touch.ts';
import { SEARCH_BOX_ID } from '../../src/ui/search-box-id.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<input id="${SEARCH_BOX_ID}"><a href="/about">About</a>`;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether the page has been touched by now. */
function watched(calm: () => Promise<void> | undefined = () => undefined) {
  const seen = { touched: false };
  void firstTouch({ calm }).then(() => {
    seen.touched = true;
  });
  return seen;
}

test.each(['pointerdown', 'pointerover', 'focusin'])(
  'a link that is touched (%s) is a touch',
  async (kind) => {
    const seen = watched();
    document.querySelector('a')!.dispatchEvent(new Event(kind, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.touched).toBe(true);
  },
);

test('the search box is none: whoever types waits for answers', async () => {
  const seen = watched();
  document.querySelector('input')!.dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.touched).toBe(false);
});

test('a page that nobody touches has its turn after a moment, but not while somebody types', async () => {
  let stop = () => {};
  const typing = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const seen = watched(() => typing);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.touched).toBe(false);
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.touched).toBe(true);
});
