import { expect, test, vi } from 'vitest';
import { once } from '../../src/data/once.ts';

test('what is made once is the same at every call, even where it is nothing', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  made();
  made();
  expect(make).toHaveBeenCalledTimes(1);
  const list = once(() => []);
  expect(list()).toBe(list());
});

test('what could not be made is tried again', () => {
  let broken = true;
  const made = once(() => {
    if (broken) throw new Error('not yet');
    return 'made';
  });
  expect(made).toThrow('not yet');
  broken = false;
  expect(made()).toBe('made');
});
