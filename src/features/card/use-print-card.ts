import { useEffect, useRef } from 'react';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';

/**
 * Prints the card once all that stands on it is there, however soon somebody asks for it; never another page, which they may
 * have gone to meanwhile.
 */
export function usePrintCard(directions: readonly string[]): () => void {
  const { profiles, medians } = useStores();
  const place = useChosenPlace();
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const print = () => {
    if (here.current) window.print();
  };
  return () => {
    const places = [place?.code, place?.state].filter((code) => code !== undefined);
    const parts = [...directions.map(profiles.of), ...places.map(medians.of)];
    // What cannot be loaded is left out, as on the screen. What has just come is drawn before the next task.
    void Promise.all(parts.map((part) => part.load())).then(() => setTimeout(print));
  };
}
