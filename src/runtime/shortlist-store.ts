import { decodeLists, encodeLists } from '../data/shortlist-codec.ts';
import { emptyLists, merged, type Shortlist } from '../domain/shortlist.ts';
import { createListsStore, type ListsKind, type ListsStore } from './lists-store.ts';
import { SHORTLISTS_KEY } from './shortlist-key.ts';

export type ShortlistStore = ListsStore<Shortlist>;

const SHORTLISTS: ListsKind<Shortlist> = {
  key: SHORTLISTS_KEY,
  encode: encodeLists,
  decode: decodeLists,
  empty: emptyLists,
  merged,
};

/** Holds the shortlists of a device. */
export function createShortlistStore(newId?: () => string): ShortlistStore {
  return createListsStore(SHORTLISTS, newId);
}
