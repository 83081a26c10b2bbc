import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RelatedOccupations } from '../../data/related-codec.ts';
import { detailedGroup, type OccupationPlace } from '../../data/soc-tree.ts';
import type { LeadingLink } from '../../domain/leading.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';

/** A military title that leads to a place in the SOC, and by way of which occupations, the nearest first. */
export interface ReverseMatch {
  title: MilitaryTitle;
  via: readonly string[];
  /** Who else says so, the strongest first; left out where nobody does, or it is not known yet. */
  links?: readonly LeadingLink[];
  /** Whether the crosswalk leads it here. */
  official: boolean;
}

/** An occupation near the one asked for, whose titles are worth considering too. */
export interface NearOccupation {
  code: string;
  /**
   * - same-soc: O*NET splits one SOC occupation into several (15-1299.05 is a part of 15-1299), and this is another part.
   * - related: among the five occupations that O*NET calls most related.
   */
  rule: 'same-soc' | 'related';
  /** The occupations asked for that it is near to, by code. */
  to: readonly string[];
}

/** The occupations that a page is about. */
export function occupationsOf(place: OccupationPlace): string[] {
  return place.kind === 'occupation' ? [place.code] : place.node.occupations.map(({ code }) => code);
}

/** The titles with an official match to the place, in the order of the index. */
export function officialMatches(place: OccupationPlace, index: CrosswalkIndex): ReverseMatch[] {
  return matchesBy(index, occupationsOf(place), true);
}

/**
 * The occupations whose titles are worth considering, the nearest first. For one occupation: the other parts of its SOC
 * occupation, then its five related ones. For a group: the five related ones of each of its occupations, as far as they
 * are outside the group, first those that most of them name. Military-only occupations lead nowhere and are left out.
 */
export function nearOccupations(
  place: OccupationPlace,
  index: CrosswalkIndex,
  related: RelatedOccupations,
): NearOccupation[] {
  const own = new Set(occupationsOf(place));
  const near = new Map<string, { code: string; rule: NearOccupation['rule']; to: string[]; rank: number }>();
  const offer = (code: string, rule: NearOccupation['rule'], to: string, rank: number) => {
    if (own.has(code)) return;
    const known = near.get(code);
    if (!known) near.set(code, { code, rule, to: [to], rank });
    else if (!known.to.includes(to)) {
      known.to.push(to);
      known.rank = Math.min(known.rank, rank);
    }
  };
  for (const code of own) {
    for (const other of index.occupations)
      if (detailedGroup(other.code) === detailedGroup(code)) offer(other.code, 'same-soc', code, 0);
    related.get(code)?.forEach((other, rank) => {
      offer(other, 'related', code, rank + 1);
    });
  }
  const militaryOnly = new Set(index.occupations.filter((each) => each.militaryOnly).map(({ code }) => code));
  return [...near.values()]
    .filter(({ code }) => !militaryOnly.has(code))
    .sort(
      (a, b) =>
        Number(a.rule === 'related') - Number(b.rule === 'related') ||
        b.to.length - a.to.length ||
        a.rank - b.rank ||
        (a.code < b.code ? -1 : 1),
    )
    .map(({ code, rule, to }) => ({ code, rule, to }));
}

/** The titles that officially lead to one of the near occupations and not to the place itself. */
export function alsoConsider(
  place: OccupationPlace,
  index: CrosswalkIndex,
  near: readonly NearOccupation[],
): ReverseMatch[] {
  const own = new Set(occupationsOf(place));
  return matchesBy(
    index,
    near.map(({ code }) => code),
    false,
  ).filter(({ title }) => !title.occupations.some((code) => own.has(code)));
}

function matchesBy(index: CrosswalkIndex, occupations: readonly string[], official: boolean): ReverseMatch[] {
  const rank = new Map(occupations.map((code, i) => [code, i]));
  return index.titles.flatMap((title) => {
    const via = title.occupations.filter((code) => rank.has(code));
    return via.length > 0 ? [{ title, via: via.sort((a, b) => rank.get(a)! - rank.get(b)!), official }] : [];
  });
}
