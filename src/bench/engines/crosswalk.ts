import { createMilitarySearch } from '../../search/military-search.ts';
import { createOccupationSearch } from '../../search/occupation-search.ts';
import { createRelatedLookup } from '../../search/related-specialties.ts';
import type { EngineKind } from '../engine.ts';
import type { Product } from '../product.ts';

/** Our own search, with everything that the page has loaded a moment after it opened. */
export function crosswalk({ index, names, words }: Product): EngineKind {
  return {
    name: 'crosswalk',
    setting: 'as in the page',
    build() {
      const search = createMilitarySearch(index);
      search.extend({ related: createRelatedLookup(index, createOccupationSearch(index, names, words)) });
      return {
        search: (query) => search.search(query).results.map((result) => result.specialty.id),
      };
    },
  };
}
