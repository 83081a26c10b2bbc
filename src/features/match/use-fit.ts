import { useMemo } from 'react';
import { sourcesInWords } from '#words/directions.ts';
import { words } from '#words/match.ts';
import type { LeadingSpecialty } from '../../domain/leading.ts';
import { createLoadStore } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** How well jobs fit a target occupation. */
export interface Fit {
  /** Places of jobs by their positions in the index, the best 0; null without a target, or until they are there. */
  ranks: ReadonlyMap<number, number> | null;
  /** Why a job stands where it does. */
  reasonOf: (specialty: number | null) => string;
}

const NO_TARGET = createLoadStore<readonly LeadingSpecialty[]>(async () => []);

/** The jobs that lead to an occupation by any source, the strongest first. @param target its O*NET-SOC code, or ''. */
export function useFit(target: string): Fit {
  const { reverse } = useStores();
  const state = useLoaded(target === '' ? NO_TARGET : reverse.of(target));
  const leading = target !== '' && state.status === 'ready' ? state.value : null;
  return useMemo(() => {
    const ranks = leading && new Map(leading.map(({ specialty }, place) => [specialty, place]));
    return {
      ranks,
      reasonOf(specialty) {
        const place = specialty === null ? undefined : ranks?.get(specialty);
        if (place === undefined) return words.noFit;
        const { links } = leading![place]!;
        const isOfficial = links.some(({ source }) => source === 'crosswalk');
        return words.fit(place + 1, sourcesInWords(isOfficial, 'current', links).join('; '));
      },
    };
  }, [leading]);
}
