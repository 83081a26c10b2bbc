import { directionsShard, type SpecialtyDirections } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** What is said of a job beside its official matches, where that stands, and a way to load it again. */
export interface LoadedDirections {
  state: LoadState<unknown>;
  /** Undefined until it is there. */
  said: SpecialtyDirections | undefined;
  load: () => void;
}

/** Of a job that nobody says anything of. */
export const NOTHING_SAID: SpecialtyDirections = {
  words: null,
  history: null,
  directions: [],
  federal: [],
  credentials: [],
  elsewhere: [],
};

/** Loads what is said of a job. */
export function useDirections(specialty: Specialty): LoadedDirections {
  const store = useStores().directions.of(directionsShard(specialty));
  const state = useLoaded(store);
  const said = state.status === 'ready' ? (state.value.get(specialty.id) ?? NOTHING_SAID) : undefined;
  return { state, said, load: () => void store.load() };
}
