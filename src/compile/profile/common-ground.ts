import { CLEARLY_MORE, type Compared, IMPORTANT } from '../../domain/asked.ts';
import type { Shared } from '../../domain/career.ts';
import type { OccupationProfile, Rating, TechnologyItem } from '../../domain/occupation.ts';

const MOST = { skills: 5, knowledge: 3, technology: 5 };

/** What two occupations share, and what one asks for that the other lacks. */
export interface CommonGround {
  shared(from: Compared, to: Compared): Shared;
  /** What `to` asks for and `from` does not, or clearly less of. */
  missing(from: Compared, to: Compared): Shared;
}

/** An occupation made ready to be compared many times. */
interface Prepared {
  skills: ReadonlyMap<string, number>;
  knowledge: ReadonlyMap<string, number>;
  /** Products in the order to name them. */
  software: readonly string[];
  inDemand: ReadonlySet<string>;
  products: ReadonlySet<string>;
}

/**
 * Prepares comparisons.
 *
 * A skill or knowledge area is missing where the other occupation rates it important and at least half a point
 * higher; the widest gap comes first. It is shared where both rate it important and it is not missing; what
 * stands out furthest above the average occupation comes first, since nearly every job needs reading and
 * listening. Software is shared or missing by name: what is in demand there first, then hot, then what fewer
 * occupations use. Only what is in demand is called missing: the rest are examples among many.
 * @param all every occupation, for the averages.
 */
export function commonGround(all: Iterable<Compared>): CommonGround {
  const occupations = [...all];
  const usualSkills = averages(occupations.flatMap((each) => each.skills));
  const usualKnowledge = averages(occupations.flatMap((each) => each.knowledge));
  const users = countUsers(occupations);
  const prepared = new Map(occupations.map((each) => [each, prepare(each, users)]));
  return {
    shared(from, to) {
      const here = prepared.get(from)!;
      const there = prepared.get(to)!;
      return {
        skills: sharedRatings(here.skills, there.skills, usualSkills).slice(0, MOST.skills),
        knowledge: sharedRatings(here.knowledge, there.knowledge, usualKnowledge).slice(0, MOST.knowledge),
        technology: there.software.filter((name) => here.products.has(name)).slice(0, MOST.technology),
      };
    },
    missing(from, to) {
      const here = prepared.get(from)!;
      const there = prepared.get(to)!;
      return {
        skills: missingRatings(here.skills, there.skills).slice(0, MOST.skills),
        knowledge: missingRatings(here.knowledge, there.knowledge).slice(0, MOST.knowledge),
        technology: there.software
          .filter((name) => there.inDemand.has(name) && !here.products.has(name))
          .slice(0, MOST.technology),
      };
    },
  };
}

function sharedRatings(
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
  usual: ReadonlyMap<string, number>,
): string[] {
  const weights: [name: string, weight: number][] = [];
  for (const [name, importance] of here) {
    const other = there.get(name) ?? 0;
    if (Math.min(importance, other) >= IMPORTANT && other - importance < CLEARLY_MORE) {
      weights.push([name, importance + other - 2 * usual.get(name)!]);
    }
  }
  return heaviestFirst(weights);
}

function missingRatings(here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): string[] {
  // Without ratings nothing can be said to be missing.
  if (here.size === 0) return [];
  const weights: [name: string, weight: number][] = [];
  for (const [name, importance] of there) {
    const gap = importance - (here.get(name) ?? 0);
    if (importance >= IMPORTANT && gap >= CLEARLY_MORE) weights.push([name, gap]);
  }
  return heaviestFirst(weights);
}

/** Equal weights by name, by code unit: the same order on every machine, whatever its language. */
function heaviestFirst(weights: [name: string, weight: number][]): string[] {
  return weights.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

function prepare({ skills, knowledge, technology }: Compared, users: ReadonlyMap<string, number>): Prepared {
  const items = itemsOf(technology);
  const rank = ({ hot, inDemand }: TechnologyItem) => (inDemand ? 0 : hot ? 1 : 2);
  items.sort(
    (a, b) => rank(a) - rank(b) || users.get(a.name)! - users.get(b.name)! || (a.name < b.name ? -1 : 1),
  );
  const software = items.map(({ name }) => name);
  return {
    skills: importances(skills),
    knowledge: importances(knowledge),
    software,
    inDemand: new Set(items.filter(({ inDemand }) => inDemand).map(({ name }) => name)),
    products: new Set(software),
  };
}

/** How many occupations name each product. */
function countUsers(occupations: readonly Compared[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const { technology } of occupations) {
    for (const { name } of itemsOf(technology)) users.set(name, (users.get(name) ?? 0) + 1);
  }
  return users;
}

function itemsOf({ groups }: OccupationProfile['technology']): TechnologyItem[] {
  return groups.flatMap((group) => group.items);
}

function importances(ratings: readonly Rating[]): Map<string, number> {
  return new Map(ratings.map(({ name, importance }) => [name, importance]));
}

function averages(ratings: readonly Rating[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { name, importance } of ratings) {
    const entry = sums.get(name) ?? { sum: 0, count: 0 };
    entry.sum += importance;
    entry.count++;
    sums.set(name, entry);
  }
  return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
}
