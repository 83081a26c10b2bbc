import { dataVersion, files } from 'virtual:crosswalk-files';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { decodeProfile } from '../data/profile-codec.ts';
import { createIndexStore } from '../features/shared/index-store.ts';
import { createLeaving } from '../features/shared/leaving.ts';
import { fetchText } from '../features/shared/load-fault.ts';
import { createProfileStore } from '../features/shared/profile-store.ts';
import { createSearchStore } from '../features/shared/search-store.ts';
import type { Stores } from '../features/shared/stores.ts';
import { createMilitarySearch } from '../search/military-search.ts';

/** The stores of the real page, which read the compiled data files. */
export function createStores(): Stores {
  return {
    index: createIndexStore({
      fetchText: (again) => fetchText(files.index, again),
      decode: (text) => decodeIndex(text, dataVersion),
      createSearch: createMilitarySearch,
      extend: async (search) => {
        const identifiers = decodeIdentifiers(await fetchText(files.identifiers), dataVersion);
        search.extend({ identifiers });
      },
    }),
    profiles: createProfileStore(async (code, again) =>
      decodeProfile(await fetchText(files.profile(code), again), dataVersion, code),
    ),
    search: createSearchStore(),
    leaving: createLeaving(),
  };
}
