import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createLoadStore, type LoadState, type LoadStore } from './load-store.ts';

/** Stands for what nobody asks for: it is never there. */
const NOTHING = createLoadStore<never>(() => new Promise(() => {}));

/** Where something stands that has to be fetched; starts loading it at first use. Without a store nothing is loaded. */
export function useLoaded<T>(wanted: LoadStore<T> | undefined): LoadState<T> {
  const store: LoadStore<T> = wanted ?? NOTHING;
  useEffect(() => {
    // What failed is loaded again only when the reader asks for it.
    if (store.getState().status === 'idle') void store.load();
  }, [store]);
  return useStore(store);
}
