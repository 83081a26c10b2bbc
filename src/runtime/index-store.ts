import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../data/crosswalk-lookup.ts';
import type { SocTree } from '../data/soc-tree.ts';
import { readWhole } from './fetch-text.ts';
import { createLoadStore, type LoadStore } from './load-store.ts';

/** What is ready to use once the index is there. */
export interface Crosswalk {
  index: CrosswalkIndex;
  lookup: CrosswalkLookup;
  soc: SocTree;
}

export interface IndexSource {
  /** The text of its first file. */
  text: LoadStore<string>;
  /** Fetches the text of its second file; `again` asks for a fresh copy, past any cache. */
  fetchRetired: (again: boolean) => Promise<string>;
  /** Makes the index of both. */
  makeIndex: (text: string, retired: string) => Promise<CrosswalkIndex>;
}

/**
 * The index, with what is made of it, for pages that need all of it. A search does not: the engine reads the text for itself,
 * and answers with what there is to show.
 */
export interface IndexStore extends LoadStore<Crosswalk> {
  /** The text alone. */
  text: LoadStore<string>;
}

/** Holds the index: first its text, then, if it is asked for, what is made of it. */
export function createIndexStore({ text, fetchRetired, makeIndex }: IndexSource): IndexStore {
  const read = async (again: boolean): Promise<Crosswalk> => {
    const retired = fetchRetired(again);
    // Until it is waited for, below.
    retired.catch(() => {});
    await (again ? text.reload() : text.load());
    const state = text.getState();
    if (state.status !== 'ready') throw state.status === 'failed' ? state.cause : new Error('No index.');
    const [index, { createLookup }, { createSocTree }] = await Promise.all([
      retired.then((later) => makeIndex(state.value, later)),
      // A first search needs neither.
      import('../data/crosswalk-lookup.ts'),
      import('../data/soc-tree.ts'),
    ]);
    return { index, lookup: createLookup(index), soc: createSocTree(index) };
  };
  const store = createLoadStore((again) => readWhole(read, again));
  return { ...store, text };
}
