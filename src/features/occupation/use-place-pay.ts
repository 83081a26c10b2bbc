import { type LocalPay, localPay } from '../../domain/local-pay.ts';
import { placesAround } from '../../domain/place.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** What an occupation pays in the place that was chosen. */
export interface PlacePay {
  /** What the person calls the place. */
  label: string;
  local: LocalPay;
  /** Name of the state that stands in; of the place itself for a state. */
  state: string;
}

/**
 * An occupation's pay and jobs in the place that was chosen; undefined for the whole country, while the files come, and where
 * they cannot be had.
 * @param line the BLS line, `profile.pay.group.code`; undefined where the occupation has none.
 */
export function usePlacePay(line: string | undefined): PlacePay | undefined {
  const { places, linePay } = useStores();
  const chosen = useChosenPlace();
  const wanted = chosen !== null && line !== undefined;
  const book = useLoaded(wanted ? places : undefined);
  const pay = useLoaded(wanted ? linePay.of(line) : undefined);
  if (!chosen || book.status !== 'ready' || pay.status !== 'ready') return undefined;
  const around = placesAround(chosen, book.value);
  if (!around) return undefined;
  return { label: chosen.label, local: localPay(pay.value, around), state: around.at(-1)!.name };
}
