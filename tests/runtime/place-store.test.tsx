import { beforeEach, expect, test, vi } from 'vitest';
import { createPlaceStore } from '../../src/runtime/place-store.ts';

const NORFOLK = { code: '47260', label: 'Norfolk, VA' };

beforeEach(() => localStorage.clear());

test('the place that was chosen is there the next time', () => {
  createPlaceStore().choose(NORFOLK);
  expect(createPlaceStore().getState().place).toEqual(NORFOLK);
});

test('so is the state of a place that lies in several, and what was kept without one can still be read', () => {
  const camden = { code: '37980', label: 'Camden, NJ', state: '34' };
  createPlaceStore().choose(camden);
  expect(createPlaceStore().getState().place).toEqual(camden);
  localStorage.setItem('place', '{"code":"37980","label":"Camden, NJ"}');
  expect(createPlaceStore().getState().place).toEqual({ code: '37980', label: 'Camden, NJ' });
});

test('a place of a shared link is not kept', () => {
  const store = createPlaceStore();
  store.follow(NORFOLK);
  expect(store.getState().place).toEqual(NORFOLK);
  expect(createPlaceStore().getState().place).toBeNull();
});

test('the whole country leaves nothing on the device', () => {
  const store = createPlaceStore();
  store.choose(NORFOLK);
  store.choose(null);
  expect(store.getState().place).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test.each([
  '{',
  '[]',
  '{"code":"VA","label":"Virginia"}',
  '{"code":"51","label":""}',
  '{"code":"51"}',
  '{"code":"51","label":"a","state":"VA"}',
])('what cannot be read (%s) is the whole country', (text) => {
  localStorage.setItem('place', text);
  expect(createPlaceStore().getState().place).toBeNull();
});

test('a browser that keeps nothing is no fault', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const store = createPlaceStore();
  expect(() => store.choose(NORFOLK)).not.toThrow();
  expect(store.getState().place).toEqual(NORFOLK);
  vi.restoreAllMocks();
});
