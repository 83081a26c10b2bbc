import { createShortlistStore, type ShortlistStore } from '../../runtime/shortlist-store.ts';
import { useStores } from '../../runtime/stores.ts';

/** The shortlists of the device. */
export function useShortlistStore(): ShortlistStore {
  return useStores().later.of(createShortlistStore);
}
