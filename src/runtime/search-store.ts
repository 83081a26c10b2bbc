import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';
import { EMPTY_REQUEST, type SearchRequest, sameRequest } from './search-request.ts';

/**
 * What changed a request last. Typing replaces the entry in the history, a choice makes a new one, and a request that
 * came from the URL changes nothing there.
 */
type RequestChange = 'typing' | 'choice' | 'url';

interface SearchState extends SearchRequest {
  change: RequestChange;
}

export interface SearchStore extends StoreApi<SearchState> {
  type: (text: string) => void;
  /** @param without ids of chips that name another branch in the text itself. */
  chooseBranch: (branch: Branch | null, without?: readonly string[]) => void;
  chooseRank: (rank: RankType | null, without?: readonly string[]) => void;
  clearFilters: (without?: readonly string[]) => void;
  removeChip: (id: string) => void;
  /** Takes over what a URL says. */
  follow: (request: SearchRequest) => void;
}

/** Holds what is being searched for. */
export function createSearchStore(): SearchStore {
  const store = createStore<SearchState>(() => ({ ...EMPTY_REQUEST, change: 'url' }));
  const set = store.setState;
  const choose = (choice: Partial<SearchRequest>, without: readonly string[]) =>
    set((before) => ({
      ...choice,
      without: [...new Set([...before.without, ...without])],
      change: 'choice',
    }));
  return {
    ...store,
    // A removed chip belongs to the words it was read from; an emptied box starts afresh.
    type: (text) =>
      set(text.trim() === '' ? { text, without: [], change: 'typing' } : { text, change: 'typing' }),
    chooseBranch: (branch, without = []) => choose({ branch }, without),
    chooseRank: (rank, without = []) => choose({ rank }, without),
    clearFilters: (without = []) => choose({ branch: null, rank: null }, without),
    removeChip: (id) => choose({}, [id]),
    // The same state again is no news: else a page that was rendered ahead would be drawn twice.
    follow: (request) =>
      set((before) =>
        before.change === 'url' && sameRequest(before, request) ? before : { ...request, change: 'url' },
      ),
  };
}
