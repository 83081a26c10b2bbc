import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LoadState, LoadStore } from './load-store.ts';

/** Where something stands that has to be fetched; starts loading it at first use. */
export function useLoaded<T>(store: LoadStore<T>): LoadState<T> {
  useEffect(() => {
    // What failed is loaded again only when the reader asks for it.
    if (store.getState().status === 'idle') void store.load();
  }, [store]);
  return useStore(store);
}
