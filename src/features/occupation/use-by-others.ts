import { useMemo } from 'react';
import { type LeadingTitle, titlesByOthers } from '../../data/leading-titles.ts';
import type { LeadingSpecialty } from '../../domain/leading.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

const NONE: readonly LeadingTitle[] = [];

/** The current titles that lead to an occupation by other sources than the crosswalk, the strongest first; and how to try again. */
export function useByOthers(
  code: string,
  index: Crosswalk['index'],
): { state: LoadState<readonly LeadingSpecialty[]>; titles: readonly LeadingTitle[]; load: () => void } {
  const store = useStores().reverse.of(code);
  const state = useLoaded(store);
  const titles = useMemo(
    () =>
      state.status === 'ready'
        ? titlesByOthers(state.value, index).filter(
            ({ title }) => title.status === 'current' && !title.occupations.includes(code),
          )
        : NONE,
    [state, index, code],
  );
  return { state, titles, load: () => void store.load() };
}
