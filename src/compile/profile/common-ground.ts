import type { OccupationProfile, Rating, Shared } from '../../domain/occupation.ts';

/** The parts of a profile that two occupations are compared by. */
export type Compared = Pick<OccupationProfile, 'skills' | 'knowledge' | 'technology'>;

/** O*NET's scale calls 3 "important": what is below is not counted as asked for. */
const IMPORTANT = 3;
/** How much more important something has to be over there to be called missing here. */
const CLEARLY_MORE = 0.5;

const MOST = { skills: 5, knowledge: 3, technology: 5 };

/** What two occupations share, and what one asks for that the other lacks. */
export interface CommonGround {
  shared(from: Compared, to: Compared): Shared;
  /** What `to` asks for and `from` does not, or clearly less of. */
  missing(from: Compared, to: Compared): Shared;
}

/** Product → 0 in demand, 1 hot, 2 other. */
type Software = ReadonlyMap<string, number>;

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
  const softwareOf = new Map(occupations.map((each) => [each, softwareRanks(each.technology)]));
  const users = new Map<string, number>();
  for (const software of softwareOf.values()) {
    for (const name of software.keys()) users.set(name, (users.get(name) ?? 0) + 1);
  }

  const pickSoftware = (to: Compared, keep: (name: string, rank: number) => boolean): string[] =>
    [...softwareOf.get(to)!]
      .filter(([name, rank]) => keep(name, rank))
      .map(([name, rank]) => ({ name, rank, users: users.get(name)! }))
      .sort((a, b) => a.rank - b.rank || a.users - b.users || byName(a, b))
      .slice(0, MOST.technology)
      .map(({ name }) => name);

  return {
    shared(from, to) {
      const own = softwareOf.get(from)!;
      return {
        skills: sharedRatings(from.skills, to.skills, usualSkills, MOST.skills),
        knowledge: sharedRatings(from.knowledge, to.knowledge, usualKnowledge, MOST.knowledge),
        technology: pickSoftware(to, (name) => own.has(name)),
      };
    },
    missing(from, to) {
      const own = softwareOf.get(from)!;
      return {
        skills: missingRatings(from.skills, to.skills, MOST.skills),
        knowledge: missingRatings(from.knowledge, to.knowledge, MOST.knowledge),
        technology: pickSoftware(to, (name, rank) => rank === 0 && !own.has(name)),
      };
    },
  };
}

function sharedRatings(
  from: readonly Rating[],
  to: readonly Rating[],
  usual: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const there = importances(to);
  return from
    .filter(({ name, importance }) => {
      const other = there.get(name) ?? 0;
      return Math.min(importance, other) >= IMPORTANT && other - importance < CLEARLY_MORE;
    })
    .map(({ name, importance }) => ({ name, weight: importance + there.get(name)! - 2 * usual.get(name)! }))
    .sort(byWeight)
    .slice(0, most)
    .map(({ name }) => name);
}

function missingRatings(from: readonly Rating[], to: readonly Rating[], most: number): string[] {
  // Without ratings nothing can be said to be missing.
  if (from.length === 0) return [];
  const own = importances(from);
  return to
    .map(({ name, importance }) => ({ name, importance, weight: importance - (own.get(name) ?? 0) }))
    .filter(({ importance, weight }) => importance >= IMPORTANT && weight >= CLEARLY_MORE)
    .sort(byWeight)
    .slice(0, most)
    .map(({ name }) => name);
}

function softwareRanks(technology: OccupationProfile['technology']): Software {
  const ranks = new Map<string, number>();
  for (const { name, hot, inDemand } of technology.groups.flatMap((group) => group.items)) {
    ranks.set(name, inDemand ? 0 : hot ? 1 : 2);
  }
  return ranks;
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

function byWeight(a: { name: string; weight: number }, b: { name: string; weight: number }): number {
  return b.weight - a.weight || byName(a, b);
}

/** By code unit: the same order on every machine, whatever its language. */
function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
