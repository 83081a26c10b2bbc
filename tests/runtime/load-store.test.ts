import { beforeEach, expect, test, vi } from 'vitest';
import { createLoadStore, createLoadStores } from '../../src/runtime/load-store.ts';

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

/** A load whose end the test decides. */
function slowLoad() {
  const asked: { again: boolean; resolve: (value: string) => void; reject: (cause: unknown) => void }[] = [];
  const store = createLoadStore(
    (again) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ again, resolve, reject });
      }),
  );
  return { asked, store };
}

test('nothing is loaded before it is asked for, and only once', async () => {
  const { asked, store } = slowLoad();
  expect(store.getState()).toEqual({ status: 'idle' });
  const first = store.load();
  const second = store.load();
  expect(store.getState()).toEqual({ status: 'loading' });
  asked[0]!.resolve('value');
  await Promise.all([first, second]);
  expect(store.getState()).toEqual({ status: 'ready', value: 'value' });
  await store.load();
  expect(asked).toHaveLength(1);
});

test('a second call while it loads waits for the same', async () => {
  const { asked, store } = slowLoad();
  void store.load();
  const second = store.load().then(() => store.getState().status);
  asked[0]!.resolve('value');
  expect(await second).toBe('ready');
});

test('a failure has words for people and keeps its cause, and the next load asks for a fresh copy', async () => {
  const { asked, store } = slowLoad();
  const cause = new TypeError('Failed to fetch');
  const first = store.load();
  asked[0]!.reject(cause);
  await first;
  expect(store.getState()).toMatchObject({
    status: 'failed',
    fault: { what: 'The data could not be loaded.' },
    cause,
  });
  expect(console.info).toHaveBeenLastCalledWith(expect.any(String), cause);
  const second = store.load();
  asked[1]!.resolve('value');
  await second;
  expect(asked.map(({ again }) => again)).toEqual([false, true]);
  expect(store.getState()).toEqual({ status: 'ready', value: 'value' });
});

test('what is loaded by key has one store for each key', async () => {
  const asked: string[] = [];
  const stores = createLoadStores(async (key: string) => {
    asked.push(key);
    return key.toUpperCase();
  });
  await stores.of('a').load();
  await stores.of('a').load();
  expect(stores.of('a').getState()).toEqual({ status: 'ready', value: 'A' });
  expect(stores.of('b').getState()).toEqual({ status: 'idle' });
  expect(asked).toEqual(['a']);
});
