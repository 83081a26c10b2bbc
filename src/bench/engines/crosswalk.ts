import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createMilitarySearch } from '../../search/military-search.ts';
import type { EngineKind } from '../engine.ts';

/** Our own search. */
export function crosswalk(index: CrosswalkIndex): EngineKind {
  return {
    name: 'crosswalk',
    setting: 'as in the page',
    build() {
      const search = createMilitarySearch(index);
      return {
        search: (query) => search.search(query).results.map((result) => result.specialty.id),
      };
    },
  };
}
