import type { Shared } from './career.ts';
import type { OccupationProfile, Rating, TechnologyItem } from './occupation.ts';

/** O*NET's scale calls 3 "important": what is below is not counted as asked for. */
export const IMPORTANT = 3;
/** How much more important something has to be over there to be called missing here. */
export const CLEARLY_MORE = 0.5;

/** The parts of a profile that occupations are compared by. */
export type Compared = Pick<OccupationProfile, 'skills' | 'knowledge' | 'technology'>;

/** What several occupations ask for: all of them, and each more than the others. */
export interface AskedTogether {
  /** By all of which O*NET says anything, if there are two: most important first; software by demand. */
  byAll: Shared;
  /** For each: what it asks for and the others do not, or clearly less of on average; the widest gap first. */
  apart: readonly Shared[];
}

/**
 * What occupations ask for together and apart. A skill or knowledge area is asked for where O*NET rates it important; it sets
 * one apart where it is rated at least half a point above the average of the others. Software is compared by name; only what
 * is in demand sets one apart, since the rest are examples among many.
 * @param all at least two.
 */
export function askedTogether(all: readonly Compared[]): AskedTogether {
  const skills = ratedTogether(all.map((each) => each.skills));
  const knowledge = ratedTogether(all.map((each) => each.knowledge));
  const software = all.map(softwareOf);
  const names = software.map((items) => new Set(items.map(({ name }) => name)));
  const [first = [], second, ...more] = software.filter((items) => items.length > 0);
  const others = second ? [second, ...more].map((items) => new Set(items.map(({ name }) => name))) : [];
  return {
    byAll: {
      skills: skills.byAll,
      knowledge: knowledge.byAll,
      technology: namesOf(
        first.filter(({ name }) => others.length > 0 && others.every((each) => each.has(name))),
      ),
    },
    apart: all.map((_, i) => ({
      skills: skills.apart[i]!,
      knowledge: knowledge.apart[i]!,
      technology: namesOf(
        software[i]!.filter(
          ({ name, inDemand }) => inDemand && !names.some((each, other) => other !== i && each.has(name)),
        ),
      ),
    })),
  };
}

/** What one brings along to an occupation, and what is to be added. */
export interface Distance {
  carries: Shared;
  add: Shared;
}

/**
 * How far it is from some occupations, of which one has done the work, to another: what of each counts most. By the same
 * measure as above.
 * @returns null where O*NET rates none of those, or not the other: then nothing can be said.
 */
export function distance(from: readonly Compared[], to: Compared): Distance | null {
  const rated = from.filter(({ skills }) => skills.length > 0);
  if (rated.length === 0 || to.skills.length === 0) return null;
  const software = softwareOf(to);
  const known = new Set(rated.flatMap(softwareOf).map(({ name }) => name));
  const skills = gaps(
    rated.flatMap((each) => each.skills),
    to.skills,
  );
  const knowledge = gaps(
    rated.flatMap((each) => each.knowledge),
    to.knowledge,
  );
  return {
    carries: {
      skills: skills.carries,
      knowledge: knowledge.carries,
      technology: namesOf(software.filter(({ name }) => known.has(name))),
    },
    add: {
      skills: skills.add,
      knowledge: knowledge.add,
      technology: namesOf(software.filter(({ name, inDemand }) => inDemand && !known.has(name))),
    },
  };
}

function ratedTogether(lists: readonly (readonly Rating[])[]): { byAll: string[]; apart: string[][] } {
  const ratings = lists.map(importances);
  const names = [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))];
  const weight = (name: string, of: readonly ReadonlyMap<string, number>[]) =>
    of.reduce((sum, each) => sum + (each.get(name) ?? 0), 0) / Math.max(1, of.length);
  const rated = ratings.filter(({ size }) => size > 0);
  const byAll = names.filter(
    (name) => rated.length > 1 && rated.every((each) => (each.get(name) ?? 0) >= IMPORTANT),
  );
  return {
    byAll: heaviestFirst(byAll, (name) => weight(name, rated)),
    apart: ratings.map((own) => {
      const others = rated.filter((each) => each !== own);
      // Beside what nobody rated nothing stands out.
      if (others.length === 0) return [];
      const gap = (name: string) => (own.get(name) ?? 0) - weight(name, others);
      const more = names.filter((name) => (own.get(name) ?? 0) >= IMPORTANT && gap(name) >= CLEARLY_MORE);
      return heaviestFirst(more, gap);
    }),
  };
}

function gaps(from: readonly Rating[], to: readonly Rating[]): { carries: string[]; add: string[] } {
  const here = new Map<string, number>();
  for (const { name, importance } of from) here.set(name, Math.max(importance, here.get(name) ?? 0));
  const there = importances(to);
  const gap = (name: string) => there.get(name)! - (here.get(name) ?? 0);
  const asked = [...there.keys()].filter((name) => there.get(name)! >= IMPORTANT);
  const carries = asked.filter((name) => (here.get(name) ?? 0) >= IMPORTANT && gap(name) < CLEARLY_MORE);
  return {
    carries: heaviestFirst(carries, (name) => there.get(name)!),
    add: heaviestFirst(
      asked.filter((name) => gap(name) >= CLEARLY_MORE),
      gap,
    ),
  };
}

/** Of equal weight by name, by code unit: the same order on every device, whatever its language. */
function heaviestFirst(names: readonly string[], weight: (name: string) => number): string[] {
  return [...names].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

function importances(ratings: readonly Rating[]): ReadonlyMap<string, number> {
  return new Map(ratings.map(({ name, importance }) => [name, importance]));
}

/** What is in demand first, then what is hot. */
function softwareOf({ technology }: Compared): TechnologyItem[] {
  const rank = ({ hot, inDemand }: TechnologyItem) => (inDemand ? 0 : hot ? 1 : 2);
  return technology.groups
    .flatMap(({ items }) => items)
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function namesOf(items: readonly TechnologyItem[]): string[] {
  return items.map(({ name }) => name);
}
