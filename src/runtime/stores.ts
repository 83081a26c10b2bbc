import { createContext, useContext } from 'react';
import type { RelatedOccupations } from '../data/related-codec.ts';
import type { NationalFigures } from '../domain/national.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import type { Releases } from '../domain/releases.ts';
import type { OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { Crosswalk, IndexStore } from './index-store.ts';
import type { Latest } from './latest.ts';
import type { Leaving } from './leaving.ts';
import type { LoadState, LoadStore, LoadStores } from './load-store.ts';
import type { OccupationClient } from './occupation-client.ts';
import type { SearchStore } from './search-store.ts';
import { useLoaded } from './use-loaded.ts';

/** The state of one running page; tests make their own for each test. */
export interface Stores {
  /** The official files that the data was made from; they are there before the data is. */
  releases: Releases;
  /** The figures of the whole country. */
  national: NationalFigures;
  index: IndexStore;
  occupations: OccupationClient;
  /** What the page of civilian occupations was asked, and what the front page looks up beside the military side. */
  occupationQuestions: Record<'page' | 'front', Latest<OccupationQuery, OccupationAnswer>>;
  related: LoadStore<RelatedOccupations>;
  /** By O*NET-SOC code. */
  profiles: LoadStores<OccupationProfile>;
  search: SearchStore;
  leaving: Leaving;
}

export const StoresContext = createContext<Stores | null>(null);

/** The stores of this page. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('StoresContext is missing');
  return stores;
}

/** The official files that the data was made from, with the months and years that they are of. */
export function useReleases(): Releases {
  return useStores().releases;
}

/** The figures of the whole country, to read an occupation's by. */
export function useNational(): NationalFigures {
  return useStores().national;
}

/** Where the search index stands; starts loading it at first use. */
export function useIndexState(): LoadState<Crosswalk> {
  return useLoaded(useStores().index);
}
