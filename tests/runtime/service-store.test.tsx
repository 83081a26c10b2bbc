import { beforeEach, expect, test, vi } from 'vitest';
import { createServiceStore, serviceInUrl, serviceOfUrl, yearsOf } from '../../src/runtime/service-store.ts';

beforeEach(() => localStorage.clear());

test('what was chosen is there the next time', () => {
  createServiceStore().choose({ grade: 'E5', years: 6 });
  expect(createServiceStore().getState()).toMatchObject({ grade: 'E5', years: 6 });
});

test('what a link says is not kept', () => {
  const store = createServiceStore();
  store.follow({ grade: 'O3', years: null });
  expect(store.getState()).toMatchObject({ grade: 'O3' });
  expect(createServiceStore().getState()).toMatchObject({ grade: null, years: null });
});

test('nothing chosen leaves nothing on the device', () => {
  const store = createServiceStore();
  store.choose({ grade: 'E5', years: null });
  store.choose({ grade: null, years: null });
  expect(localStorage).toHaveLength(0);
});

test.each(['{', '{"grade":"E99","years":1}', '[]', '{"grade":"E5","years":-1}'])(
  'what cannot be read (%s) starts empty',
  (text) => {
    localStorage.setItem('service', text);
    expect(createServiceStore().getState()).toMatchObject({ grade: null, years: null });
  },
);

test('a browser that keeps nothing is no fault', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const store = createServiceStore();
  expect(() => store.choose({ grade: 'E5', years: 6 })).not.toThrow();
  expect(store.getState()).toMatchObject({ grade: 'E5' });
  vi.restoreAllMocks();
});

test('a link says it and is read again', () => {
  for (const service of [
    { grade: 'E5', years: 6 },
    { grade: null, years: 20 },
    { grade: 'O10', years: null },
  ] as const)
    expect(serviceOfUrl(serviceInUrl(service))).toEqual(service);
  expect(serviceInUrl({ grade: null, years: null })).toBe('');
});

test.each(['', '#grade=', '#grade=E12&years=-3', '#years=many', '#q=25B'])(
  'a link with %s says nothing',
  (asked) => {
    expect(serviceOfUrl(asked)).toBe(undefined);
  },
);

test('years are whole and at most fifty', () => {
  expect([yearsOf('0'), yearsOf(' 6 '), yearsOf('50'), yearsOf('51'), yearsOf('6.5'), yearsOf('')]).toEqual([
    0,
    6,
    50,
    null,
    null,
    null,
  ]);
});
