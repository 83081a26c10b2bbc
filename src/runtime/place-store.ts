import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { either, matching, oneOf, record } from '../data/shape.ts';
import type { ChosenPlace } from '../domain/place.ts';
import { keptValue } from './kept-value.ts';
import { useStores } from './stores.ts';

interface PlaceState {
  /** null: the whole country. */
  place: ChosenPlace | null;
}

export interface PlaceStore extends StoreApi<PlaceState> {
  /** Keeps it on the device, where the browser allows that. */
  choose: (place: ChosenPlace | null) => void;
  /** Takes over what a shared link says, for this page only. */
  follow: (place: ChosenPlace) => void;
}

const kept = keptValue<ChosenPlace>(
  'place',
  record({
    code: matching(/^\d{2,7}$/, 'the code of a place'),
    label: matching(/^\S.{0,79}$/, 'the name of a place'),
    // What was kept by an earlier version has none.
    state: either(matching(/^\d{2}$/, 'the code of a state'), oneOf(undefined)),
  }),
);

/** Holds the place that a person chose; the browser is never asked where it is. */
export function createPlaceStore(): PlaceStore {
  const store = createStore<PlaceState>(() => ({ place: kept.load() }));
  return {
    ...store,
    // What is rendered ahead, and taken over as it stands, knows of none.
    getInitialState: () => ({ place: null }),
    choose: (place) => {
      store.setState({ place });
      kept.save(place);
    },
    follow: (place) => store.setState({ place }),
  };
}

/** The one store of the page. */
export function usePlaceStore(): PlaceStore {
  return useStores().later.of(createPlaceStore);
}

/** The place that was chosen; null for the whole country. */
export function useChosenPlace(): ChosenPlace | null {
  return useStore(usePlaceStore(), ({ place }) => place);
}
