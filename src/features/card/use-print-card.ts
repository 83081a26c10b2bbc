import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { usePrintWhen } from '../../ui/use-print-when.ts';

/** Prints the card once all that stands on it is there. */
export function usePrintCard(directions: readonly string[]): () => void {
  const { profiles, medians } = useStores();
  const place = useChosenPlace();
  const printWhen = usePrintWhen();
  return () => {
    const places = [place?.code, place?.state].filter((code) => code !== undefined);
    const parts = [...directions.map(profiles.of), ...places.map(medians.of)];
    printWhen(parts.map((part) => part.load()));
  };
}
