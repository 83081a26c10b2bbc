import { createStore, type StoreApi } from 'zustand/vanilla';
import { describeFault, type LoadFault } from './load-fault.ts';
import { report } from './report.ts';

/** Where something stands that has to be fetched first: not asked for, on its way, there, or what went wrong. */
export type LoadState<T> =
  | { status: 'idle' | 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; fault: LoadFault; cause: unknown };

export interface LoadStore<T> extends StoreApi<LoadState<T>> {
  /** Loads; a call while it loads waits for the same, and one after it has loaded does nothing. Never rejects. */
  load: () => Promise<void>;
  /** Loads a fresh copy, past any cache, in place of what is there. Never rejects. */
  reload: () => Promise<void>;
  /** What is there now counts as there from the start: a page rendered ahead with it is taken over as it stands. */
  settle: () => void;
}

/**
 * Holds one thing that has to be fetched.
 * @param fetchValue gets it; told whether a fresh copy is wanted, past any cache.
 */
export function createLoadStore<T>(fetchValue: (again: boolean) => Promise<T>): LoadStore<T> {
  const store = createStore<LoadState<T>>(() => ({ status: 'idle' }));
  let settled = store.getInitialState();
  let loading: Promise<void> | undefined;
  const run = async (again: boolean) => {
    store.setState({ status: 'loading' }, true);
    try {
      store.setState({ status: 'ready', value: await fetchValue(again) }, true);
    } catch (cause) {
      report('Something could not be loaded.', cause);
      store.setState({ status: 'failed', fault: describeFault(cause), cause }, true);
    }
    loading = undefined;
  };
  const load = async () => {
    const { status } = store.getState();
    if (status !== 'ready') loading ??= run(status === 'failed');
    await loading;
  };
  const reload = async () => {
    loading ??= run(true);
    await loading;
  };
  const settle = () => {
    settled = store.getState();
  };
  return { ...store, getInitialState: () => settled, load, reload, settle };
}

/** Things of one kind that are fetched each by its key. */
export interface LoadStores<T> {
  /** The store of a key; always the same one. */
  of: (key: string) => LoadStore<T>;
}

/** Holds things of one kind, such as the profiles that were opened. */
export function createLoadStores<T>(fetchValue: (key: string, again: boolean) => Promise<T>): LoadStores<T> {
  const stores = new Map<string, LoadStore<T>>();
  return {
    of: (key) => {
      const known = stores.get(key) ?? createLoadStore((again) => fetchValue(key, again));
      stores.set(key, known);
      return known;
    },
  };
}
