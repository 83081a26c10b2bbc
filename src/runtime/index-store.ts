import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import { createSocTree, type SocTree } from '../data/soc-tree.ts';
import type { MilitarySearch } from '../search/military/military-search.ts';
import { describeFault, type LoadFault } from './load-fault.ts';

/** What is ready to use once the index is there. */
export interface Crosswalk {
  index: CrosswalkIndex;
  lookup: CrosswalkLookup;
  soc: SocTree;
  search: MilitarySearch;
}

export type IndexState =
  | { status: 'idle' | 'loading' }
  | { status: 'ready'; crosswalk: Crosswalk }
  | { status: 'failed'; fault: LoadFault };

export interface IndexSource {
  /** Fetches the file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (again: boolean) => Promise<string>;
  decode: (text: string) => CrosswalkIndex;
  createSearch: (index: CrosswalkIndex) => MilitarySearch;
  /** Adds to the search what is not needed for the first answer; `refresh` works out again what is on screen. */
  extend?: (search: MilitarySearch, refresh: () => void) => void;
}

export interface IndexStore extends StoreApi<IndexState> {
  /** Loads the index; a call while it loads, or after it has loaded, does nothing. */
  load: () => Promise<void>;
}

/** Holds the search index: not there yet, there, or what went wrong. */
export function createIndexStore(source: IndexSource): IndexStore {
  const store = createStore<IndexState>(() => ({ status: 'idle' }));
  // A new object, so that answers on screen are worked out again.
  const refresh = () => {
    const state = store.getState();
    if (state.status === 'ready')
      store.setState({ status: 'ready', crosswalk: { ...state.crosswalk } }, true);
  };
  const load = async () => {
    const before = store.getState().status;
    if (before === 'loading' || before === 'ready') return;
    store.setState({ status: 'loading' }, true);
    try {
      const index = source.decode(await source.fetchText(before === 'failed'));
      const crosswalk = {
        index,
        lookup: createLookup(index),
        soc: createSocTree(index),
        search: source.createSearch(index),
      };
      store.setState({ status: 'ready', crosswalk }, true);
      source.extend?.(crosswalk.search, refresh);
    } catch (error) {
      store.setState({ status: 'failed', fault: describeFault(error) }, true);
    }
  };
  return { ...store, load };
}
