import { useEffect, useReducer } from 'react';
import type { LoadState, LoadStore } from './load-store.ts';

/**
 * Where several things stand that have to be fetched; starts loading each at first use.
 * @param keys what they are known by; they may change from one drawing to the next.
 */
export function useLoadedAll<T>(
  keys: readonly string[],
  storeOf: (key: string) => LoadStore<T>,
): readonly LoadState<T>[] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const all = keys.join('\n');
  useEffect(() => {
    const stores = all === '' ? [] : all.split('\n').map(storeOf);
    const stops = stores.map((store) => store.subscribe(redraw));
    // What failed is loaded again only when the reader asks for it.
    for (const store of stores) if (store.getState().status === 'idle') void store.load();
    return () => {
      for (const stop of stops) stop();
    };
  }, [all, storeOf]);
  return keys.map((key) => storeOf(key).getState());
}
