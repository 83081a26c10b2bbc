import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mirrorSearch } from '../../src/runtime/search-mirror.ts';
import { createSearchStore } from '../../src/runtime/search-store.ts';
import { createUrlMirror } from '../../src/runtime/url-mirror.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function mirrored() {
  const store = createSearchStore();
  const written: string[] = [];
  const mirror = createUrlMirror((address, { replace }) => {
    written.push(`${replace ? 'replace' : 'push'} ${address}`);
  });
  const stop = mirrorSearch(store, mirror);
  return { store, mirror, stop, written };
}

test('typing is one replacement after a pause', () => {
  const { store, written } = mirrored();
  for (const text of ['m', 'me', 'med']) store.type(text);
  expect(written).toEqual([]);
  vi.runAllTimers();
  expect(written).toEqual(['replace /#q=med']);
});

test('a choice writes what was typed first, so that back finds it', () => {
  const { store, written } = mirrored();
  store.type('medic');
  store.chooseBranch('Navy');
  expect(written).toEqual(['replace /#q=medic', 'push /#q=medic&branch=navy']);
  vi.runAllTimers();
  expect(written).toHaveLength(2);
});

test('a choice that changes nothing makes no entry', () => {
  const { store, written } = mirrored();
  store.chooseRank(null);
  expect(written).toEqual([]);
});

test('what comes from the URL is not written back', () => {
  const { store, written } = mirrored();
  store.type('medic');
  store.follow({ text: '25B', branch: null, rank: null, without: [] });
  vi.runAllTimers();
  expect(written).toEqual([]);
});

test('leaving writes what is waiting', () => {
  const { store, mirror, written } = mirrored();
  store.type('medic');
  mirror.flush();
  expect(written).toEqual(['replace /#q=medic']);
  mirror.flush();
  expect(written).toHaveLength(1);
});

test('after it is stopped nothing is written', () => {
  const { store, mirror, stop, written } = mirrored();
  store.type('medic');
  stop();
  mirror.drop();
  store.type('medics');
  vi.runAllTimers();
  expect(written).toEqual([]);
});

test('an emptied box forgets the chips that were removed', () => {
  const { store } = mirrored();
  store.type('navy medic');
  store.removeChip('branch:Navy');
  store.removeChip('branch:Navy');
  expect(store.getState().without).toEqual(['branch:Navy']);
  store.type(' ');
  expect(store.getState().without).toEqual([]);
});
