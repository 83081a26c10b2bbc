import { words } from '#words/chosen-place.ts';
import { medianOf } from '../../domain/local-pay.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** A yearly median as it is shown. */
export interface ShownMedian<T> {
  median: number | T;
  /** Whose it is, to follow the figure: "in Norfolk, VA", "nationally"; '' while no place is chosen. */
  where: string;
}

/**
 * The yearly median of an occupation in the place that was chosen, else in its state, else in the whole country. Until the
 * place's file is there, and where it cannot be had, it is the whole country's, and says so.
 * @param national the whole country's, in the form that the caller has it.
 */
export function useLocalMedian<T>(occupation: string, national: number | T): ShownMedian<T> {
  const place = useChosenPlace();
  const { medians } = useStores();
  const state = useLoaded(place ? medians.of(place.code) : undefined);
  if (!place) return { median: national, where: '' };
  const local = state.status === 'ready' ? medianOf(state.value, occupation) : undefined;
  if (!local || state.status !== 'ready') return { median: national, where: words.nationally };
  const name = local.of === 'place' ? place.label : state.value.state;
  return { median: local.median, where: words.inPlace(name) };
}
