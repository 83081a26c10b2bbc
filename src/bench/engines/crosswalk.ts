import { createMilitarySearch } from '../../search/military/military-search.ts';
import { createRelatedLookup } from '../../search/military/related-specialties.ts';
import { createOccupationSearch } from '../../search/occupation/occupation-search.ts';
import { type EngineKind, OURS } from '../engine.ts';
import type { Product } from '../product.ts';

const SETTING = 'as in the page';

/** Our own search of military titles, with everything that the page has loaded a moment after it opened. */
export function crosswalkMilitary({ index, names, words }: Product): EngineKind {
  return {
    name: OURS,
    setting: SETTING,
    build() {
      const search = createMilitarySearch(index);
      const occupations = createOccupationSearch(index, names, words);
      occupations.prepare();
      search.extend({ related: createRelatedLookup(index, occupations), knownWords: occupations.titleWords });
      return { search: (query) => search.search(query).results.map(({ specialty }) => specialty.id) };
    },
  };
}

/** Our own search of occupations. */
export function crosswalkCivilian({ index, names, words }: Product): EngineKind {
  const positions = new Map(index.occupations.map(({ code }, position) => [code, position]));
  return {
    name: OURS,
    setting: SETTING,
    build() {
      const search = createOccupationSearch(index, names, words);
      search.prepare();
      return {
        search: ({ text, limit }) =>
          search.search({ text, limit }).results.map(({ occupation }) => positions.get(occupation.code)!),
      };
    },
  };
}
