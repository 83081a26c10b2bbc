import { irregularBase } from '../../text/base-forms.ts';
import type { DutyLookup } from './duty-lookup.ts';
import type { MilitaryMore } from './military-search.ts';
import type { RelatedLookup } from './related-specialties.ts';

// What stands in for the files that have not come yet, in a module of its own: a first search needs no more than this.

/** Knows no duties, and of verbs those whose forms no rule gives. */
export const NO_DUTIES: DutyLookup = {
  tellsDuty: () => false,
  isEveryday: (word) => irregularBase(word) !== undefined,
  match: () => [],
  doers: () => [],
  prepare: () => {},
};

/** Knows no occupations. */
export const NOTHING_RELATED: RelatedLookup = () => [];

/** The index is all there is. */
export const NOTHING_MORE: MilitaryMore = {
  identifiers: [],
  related: NOTHING_RELATED,
  duties: NO_DUTIES,
  occupationWords: [],
};
