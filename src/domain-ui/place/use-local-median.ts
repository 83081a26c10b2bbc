import { words } from '#words/chosen-place.ts';
import { medianOf, type PlaceMedians } from '../../domain/local-pay.ts';
import type { ChosenPlace } from '../../domain/place.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** A yearly median as it is shown. */
export interface ShownMedian<T> {
  median: number | T;
  /** Whose it is, to follow the figure: "in Norfolk, VA", "nationally"; '' while no place is chosen. */
  where: string;
}

/** @param national the whole country's, in the form that the caller has it. */
export type LocalMedians = <T>(occupation: string, national: number | T) => ShownMedian<T>;

/**
 * Yearly medians of occupations in the place that was chosen, else in its state, else in the whole country. Until the
 * place's file is there, and where it cannot be had, they are the whole country's, and say so.
 */
export function useLocalMedians(): LocalMedians {
  const place = useChosenPlace();
  const { medians } = useStores();
  const own = useLoaded(place ? medians.of(place.code) : undefined);
  // The file of a place in several states has the first one's figures beside its own.
  const state = useLoaded(place?.state ? medians.of(place.state) : undefined);
  return (occupation, national) => {
    if (!place) return { median: national, where: '' };
    const local =
      own.status === 'ready'
        ? foundIn(place, own.value, state.status === 'ready' ? state.value : undefined, occupation)
        : undefined;
    return local ?? { median: national, where: words.nationally };
  };
}

/** The same of one occupation. */
export function useLocalMedian<T>(occupation: string, national: number | T): ShownMedian<T> {
  return useLocalMedians()(occupation, national);
}

/** @param ofState the figures of its state, where that is not the first of the place's; undefined until they are there. */
function foundIn(
  place: ChosenPlace,
  own: PlaceMedians,
  ofState: PlaceMedians | undefined,
  occupation: string,
): ShownMedian<never> | undefined {
  const local = medianOf(own, occupation);
  if (local?.of === 'place') return { median: local.median, where: words.inPlace(place.label) };
  const [from, found] = place.state ? [ofState, ofState && medianOf(ofState, occupation)] : [own, local];
  return from && found && { median: found.median, where: words.inPlace(from.state) };
}
