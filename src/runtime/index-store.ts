import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import { createSocTree, type SocTree } from '../data/soc-tree.ts';
import type { MilitarySearch } from '../search/military/military-search.ts';
import { createLoadStore, type LoadStore } from './load-store.ts';

/** What is ready to use once the index is there. */
export interface Crosswalk {
  index: CrosswalkIndex;
  lookup: CrosswalkLookup;
  soc: SocTree;
  search: MilitarySearch;
}

export interface IndexSource {
  /** Fetches the file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (again: boolean) => Promise<string>;
  decode: (text: string) => CrosswalkIndex;
  createSearch: (index: CrosswalkIndex) => MilitarySearch;
  /** Adds to the search what is not needed for the first answer; `refresh` works out again what is on screen. */
  extend?: (search: MilitarySearch, refresh: () => void) => void;
}

export type IndexStore = LoadStore<Crosswalk>;

/** Holds the search index, with what is made of it. */
export function createIndexStore(source: IndexSource): IndexStore {
  const store = createLoadStore(async (again): Promise<Crosswalk> => {
    const index = source.decode(await source.fetchText(again));
    return {
      index,
      lookup: createLookup(index),
      soc: createSocTree(index),
      search: source.createSearch(index),
    };
  });
  // A new object, so that answers on screen are worked out again.
  const refresh = () => {
    const state = store.getState();
    if (state.status === 'ready') store.setState({ status: 'ready', value: { ...state.value } }, true);
  };
  const stop = store.subscribe((state) => {
    if (state.status !== 'ready') return;
    stop();
    source.extend?.(state.value.search, refresh);
  });
  return store;
}
