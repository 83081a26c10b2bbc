import { expect, test, vi } from 'vitest';
import { createLaterStores } from '../../src/runtime/later-stores.ts';

test('a store is made when it is first asked for, and stays the same', () => {
  const make = vi.fn(() => ({}));
  const stores = createLaterStores();
  expect(make).not.toHaveBeenCalled();
  const store = stores.of(make);
  expect(stores.of(make)).toBe(store);
  expect(make).toHaveBeenCalledOnce();
});

test('each page has its own', () => {
  const make = () => ({});
  expect(createLaterStores().of(make)).not.toBe(createLaterStores().of(make));
});

test('one that was there before is not made again', () => {
  const make = () => 'another';
  expect(createLaterStores(new Map([[make, 'the first']])).of(make)).toBe('the first');
});
