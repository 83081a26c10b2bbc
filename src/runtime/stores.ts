import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { RelatedOccupations } from '../data/related-codec.ts';
import type { OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { IndexState, IndexStore } from './index-store.ts';
import type { Latest } from './latest.ts';
import type { Leaving } from './leaving.ts';
import type { LoadState, LoadStore } from './load-store.ts';
import type { OccupationClient } from './occupation-client.ts';
import type { ProfileState, ProfileStore } from './profile-store.ts';
import type { SearchStore } from './search-store.ts';

/** The state of one running page; tests make their own for each test. */
export interface Stores {
  index: IndexStore;
  occupations: OccupationClient;
  /** What the page of civilian occupations was asked, and what the front page looks up beside the military side. */
  occupationQuestions: Record<'page' | 'front', Latest<OccupationQuery, OccupationAnswer>>;
  related: LoadStore<RelatedOccupations>;
  profiles: ProfileStore;
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

/** The state of the search index; starts loading it at first use. */
export function useIndexState(): IndexState {
  const { index } = useStores();
  useEffect(() => {
    if (index.getState().status === 'idle') void index.load();
  }, [index]);
  return useStore(index);
}

/** The related occupations; starts loading them at first use. */
export function useRelated(): LoadState<RelatedOccupations> {
  const { related } = useStores();
  useEffect(() => {
    if (related.getState().status === 'idle') void related.load();
  }, [related]);
  return useStore(related);
}

/** The state of an occupation's profile; starts loading it at first use. */
export function useProfile(code: string): ProfileState {
  const { profiles } = useStores();
  useEffect(() => {
    if (!profiles.getState()[code]) void profiles.load(code);
  }, [profiles, code]);
  return useStore(profiles, (all) => all[code]) ?? { status: 'loading' };
}
