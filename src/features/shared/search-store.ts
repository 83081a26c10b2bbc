import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';

/** What the search page was asked for; the URL of the page says the same. */
export interface SearchRequest {
  text: string;
  branch: Branch | null;
  rank: RankType | null;
  /** Ids of chips that the person removed. */
  without: readonly string[];
}

/**
 * What changed a request last. Typing replaces the entry in the history, a choice makes a new one, and a request that
 * came from the URL changes nothing there.
 */
export type RequestChange = 'typing' | 'choice' | 'url';

export interface SearchState extends SearchRequest {
  change: RequestChange;
}

export interface SearchStore extends StoreApi<SearchState> {
  type: (text: string) => void;
  chooseBranch: (branch: Branch | null) => void;
  chooseRank: (rank: RankType | null) => void;
  clearFilters: () => void;
  removeChip: (id: string) => void;
  /** Takes over what a URL says. */
  follow: (request: SearchRequest) => void;
}

export const EMPTY_REQUEST: SearchRequest = { text: '', branch: null, rank: null, without: [] };

/** Holds what is being searched for. */
export function createSearchStore(): SearchStore {
  const store = createStore<SearchState>(() => ({ ...EMPTY_REQUEST, change: 'url' }));
  const set = store.setState;
  return {
    ...store,
    // A removed chip belongs to the words it was read from; an emptied box starts afresh.
    type: (text) =>
      set(text.trim() === '' ? { text, without: [], change: 'typing' } : { text, change: 'typing' }),
    chooseBranch: (branch) => set({ branch, change: 'choice' }),
    chooseRank: (rank) => set({ rank, change: 'choice' }),
    clearFilters: () => set({ branch: null, rank: null, change: 'choice' }),
    removeChip: (id) =>
      set(({ without }) => ({ without: [...without.filter((other) => other !== id), id], change: 'choice' })),
    follow: (request) => set({ ...request, change: 'url' }),
  };
}
