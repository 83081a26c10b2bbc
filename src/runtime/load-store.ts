import { createStore, type StoreApi } from 'zustand/vanilla';
import { describeFault, type LoadFault } from './load-fault.ts';

export type LoadState<T> =
  | { status: 'idle' | 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; fault: LoadFault };

export interface LoadStore<T> extends StoreApi<LoadState<T>> {
  /** Loads; a call while it loads, or after it has loaded, does nothing. */
  load: () => Promise<void>;
}

/**
 * Holds one data file: not there yet, there, or what went wrong.
 * @param fetchValue gets it; told whether a fresh copy is wanted, past any cache.
 */
export function createLoadStore<T>(fetchValue: (again: boolean) => Promise<T>): LoadStore<T> {
  const store = createStore<LoadState<T>>(() => ({ status: 'idle' }));
  const load = async () => {
    const before = store.getState().status;
    if (before === 'loading' || before === 'ready') return;
    store.setState({ status: 'loading' }, true);
    try {
      store.setState({ status: 'ready', value: await fetchValue(before === 'failed') }, true);
    } catch (error) {
      store.setState({ status: 'failed', fault: describeFault(error) }, true);
    }
  };
  return { ...store, load };
}
