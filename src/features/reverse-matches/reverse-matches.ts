import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { byBranchThenCode } from '../../data/crosswalk-lookup.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { LeadingLink } from '../../domain/leading.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';

/** A military title that leads to a place in the SOC, and by way of which of its occupations. */
export interface ReverseMatch {
  title: MilitaryTitle;
  via: readonly string[];
  /** Who else says so, the strongest first; left out where nobody does, or it is not known yet. */
  links?: readonly LeadingLink[];
  /** Whether the crosswalk leads it here. */
  official: boolean;
}

/** The occupations that a page is about. */
export function occupationsOf(place: OccupationPlace): string[] {
  return place.kind === 'occupation' ? [place.code] : place.node.occupations.map(({ code }) => code);
}

/** The titles with an official match to the place, in the order of the index. */
export function officialMatches(place: OccupationPlace, index: CrosswalkIndex): ReverseMatch[] {
  const own = occupationsOf(place);
  return index.titles
    .flatMap((title) => {
      const via = own.filter((code) => title.occupations.includes(code));
      return via.length > 0 ? [{ title, via, official: true }] : [];
    })
    .sort((a, b) => byBranchThenCode(a.title, b.title));
}
