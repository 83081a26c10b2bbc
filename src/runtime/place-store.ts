import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { matching, parseJson, record } from '../data/shape.ts';
import { report } from './report.ts';
import { useStores } from './stores.ts';

/** Where a person lives, or would go. */
export interface ChosenPlace {
  /** Code of the place. */
  code: string;
  /** What they call it: "Norfolk, VA". */
  label: string;
}

interface PlaceState {
  /** null: the whole country. */
  place: ChosenPlace | null;
}

export interface PlaceStore extends StoreApi<PlaceState> {
  /** Keeps it on the device, where the browser allows that. */
  choose: (place: ChosenPlace | null) => void;
}

const KEY = 'place';
const shape = record<ChosenPlace>({
  code: matching(/^\d{2,7}$/, 'the code of a place'),
  label: matching(/^\S.{0,79}$/, 'the name of a place'),
});

/** Holds the place that a person chose; the browser is never asked where it is. */
export function createPlaceStore(): PlaceStore {
  const store = createStore<PlaceState>(() => ({ place: load() }));
  return {
    ...store,
    choose: (place) => {
      store.setState({ place });
      save(place);
    },
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

function load(): ChosenPlace | null {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? null : parseJson(shape, stored);
  } catch (cause) {
    report('The place that was kept could not be read; pay is that of the whole country.', cause);
    return null;
  }
}

function save(place: ChosenPlace | null): void {
  try {
    if (place === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(place));
  } catch (cause) {
    report('Your place is not kept: the browser does not allow it.', cause);
  }
}
