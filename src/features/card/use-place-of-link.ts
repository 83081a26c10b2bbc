import { useEffect } from 'react';
import { usePlaceStore } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** Shows pay in the place that a link names, on this page only. @param text its code, see `Card`. @returns whether nobody knows that place. */
export function usePlaceOfLink(text: string): boolean {
  const [code, ofState] = text.split('-');
  const { places } = useStores();
  const store = usePlaceStore();
  const state = useLoaded(code ? places : undefined);
  const place = state.status === 'ready' ? state.value.places.find((each) => each.code === code) : undefined;
  useEffect(() => {
    if (place) store.follow({ code: place.code, label: place.name, ...(ofState && { state: ofState }) });
  }, [place, ofState, store]);
  return state.status === 'ready' && text !== '' && !place;
}
