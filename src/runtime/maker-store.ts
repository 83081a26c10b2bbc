import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { matching } from '../data/shape.ts';
import { keptValue } from './kept-value.ts';
import { useStores } from './stores.ts';

export interface MakerStore extends StoreApi<{ by: string }> {
  /** Keeps it on the device, where the browser allows that; '' removes it. */
  name: (by: string) => void;
}

const kept = keptValue<string>('card-by', matching(/^\S.{0,59}$/, 'the name of a counselor or an office'));

/** Holds who makes cards on this device: a counselor, an office. It goes into a link only where that is asked for. */
export function createMakerStore(): MakerStore {
  const store = createStore(() => ({ by: kept.load() ?? '' }));
  return {
    ...store,
    name: (by) => {
      store.setState({ by });
      kept.save(by.trim() || null);
    },
  };
}

/** The one store of the page. */
export function useMakerStore(): MakerStore {
  return useStores().later.of(createMakerStore);
}

/** Who makes cards on this device; '' where nobody has said. */
export function useMaker(): string {
  return useStore(useMakerStore(), ({ by }) => by);
}
