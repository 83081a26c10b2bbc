import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { NearOccupation } from './reverse-matches.ts';

/** Why the titles of a near occupation are worth considering, for people. */
export function alsoReason(near: NearOccupation, place: OccupationPlace, lookup: CrosswalkLookup): string {
  if (near.rule === 'same-soc') return 'Another part of the same SOC occupation.';
  if (place.kind === 'occupation')
    return 'One of the five occupations that O*NET relates most closely to this one.';
  const [first, ...more] = lookup.occupations(near.to);
  const others = more.length > 0 ? ` and ${more.length} more of this group` : '';
  return `One of the five occupations that O*NET relates most closely to ${first?.title ?? near.to[0]}${others}.`;
}
