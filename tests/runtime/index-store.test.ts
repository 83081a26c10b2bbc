import { expect, test, vi } from 'vitest';
import { createIndexStore } from '../../src/runtime/index-store.ts';
import { createMilitarySearch } from '../../src/search/military/military-search.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const source = {
  fetchText: async () => 'the index',
  decode: smallCrosswalk,
  createSearch: createMilitarySearch,
};

test('once the index is there, all that is made of it is too', async () => {
  const store = createIndexStore(source);
  await store.load();
  const state = store.getState();
  if (state.status !== 'ready') throw new Error('The index did not load.');
  const { lookup, soc, search } = state.value;
  expect(lookup.occupation('15-1212.00')?.title).toBe('Information Security Analysts');
  expect(soc.node('15-0000')?.group.level).toBe('major');
  expect(search.search({ text: '68W', limit: 1 }).total).toBe(1);
});

test('the search is extended when it is shown, and a refresh makes what is drawn be drawn again', async () => {
  const extend = vi.fn();
  const store = createIndexStore({ ...source, extend });
  await store.load();
  const before = store.getState();
  expect(extend).toHaveBeenCalledOnce();
  const [, refresh] = extend.mock.calls[0]! as [unknown, () => void];
  refresh();
  const after = store.getState();
  if (before.status !== 'ready' || after.status !== 'ready') throw new Error('The index did not load.');
  expect(after.value).not.toBe(before.value);
  expect(after.value.search).toBe(before.value.search);
  expect(extend).toHaveBeenCalledOnce();
});
