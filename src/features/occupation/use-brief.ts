import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { useIndexState } from '../../runtime/stores.ts';

/** What the index knows of an occupation; undefined until it is there. */
export function useBrief(code: string): OccupationBrief | undefined {
  const state = useIndexState();
  return state.status === 'ready' ? state.value.lookup.occupation(code) : undefined;
}
