import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RelatedOccupations } from '../../data/related-codec.ts';
import { detailedGroup, type OccupationPlace } from '../../data/soc-tree.ts';
import { order } from '../../text/order.ts';
import { occupationsOf } from './reverse-matches.ts';

/** How near an occupation is: a part of the same SOC occupation, how many of those asked for it is related to, how closely. */
interface Nearness {
  samePart: boolean;
  to: number;
  rank: number;
}

/**
 * The occupations whose titles are worth a look too, by code, the nearest first. For one occupation: the other parts of its
 * SOC occupation (15-1299.05 is a part of 15-1299), then its five related ones. For a group: the five related ones of each of
 * its occupations, as far as they are outside the group, first those that most of them name. Military-only occupations lead
 * nowhere and are left out.
 */
export function nearOccupations(
  place: OccupationPlace,
  index: CrosswalkIndex,
  related: RelatedOccupations,
): string[] {
  const own = new Set(occupationsOf(place));
  const civilian = index.occupations.filter(({ code, militaryOnly }) => !militaryOnly && !own.has(code));
  return civilian
    .map(({ code }) => ({ code, nearness: nearnessOf(code, own, related) }))
    .filter(({ nearness }) => nearness.samePart || nearness.to > 0)
    .sort(
      (a, b) =>
        Number(b.nearness.samePart) - Number(a.nearness.samePart) ||
        b.nearness.to - a.nearness.to ||
        a.nearness.rank - b.nearness.rank ||
        order(a.code, b.code),
    )
    .map(({ code }) => code);
}

function nearnessOf(code: string, own: ReadonlySet<string>, related: RelatedOccupations): Nearness {
  const ranks = [...own].map((each) => related.get(each)?.indexOf(code) ?? -1).filter((rank) => rank >= 0);
  const samePart = [...own].some((each) => detailedGroup(each) === detailedGroup(code));
  return { samePart, to: ranks.length, rank: Math.min(...ranks) };
}
