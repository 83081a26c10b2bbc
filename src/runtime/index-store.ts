import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import { createSocTree, type SocTree } from '../data/soc-tree.ts';
import { createLoadStore, type LoadStore } from './load-store.ts';

/** What is ready to use once the index is there. */
export interface Crosswalk {
  index: CrosswalkIndex;
  lookup: CrosswalkLookup;
  soc: SocTree;
}

export interface IndexSource {
  /** Fetches the file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (again: boolean) => Promise<string>;
  decode: (text: string) => CrosswalkIndex;
  /** Hears of the text as soon as it is there, so that the engine reads it at the same time as the page. */
  onText: (text: string) => void;
}

export type IndexStore = LoadStore<Crosswalk>;

/** Holds the index, with what is made of it. */
export function createIndexStore({ fetchText, decode, onText }: IndexSource): IndexStore {
  return createLoadStore(async (again): Promise<Crosswalk> => {
    const text = await fetchText(again);
    onText(text);
    const index = decode(text);
    return { index, lookup: createLookup(index), soc: createSocTree(index) };
  });
}
