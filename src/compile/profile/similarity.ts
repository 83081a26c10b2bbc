import type { OccupationProfile, Rating } from '../../domain/occupation.ts';

type Compared = Pick<OccupationProfile, 'skills' | 'knowledge'>;

/**
 * Prepares a measure of how alike the demands of two occupations are: the cosine between their skill and
 * knowledge importances, each taken as the distance from the average occupation. 1 the same pattern, 0 no
 * likeness, below 0 opposite. null where one of them has no ratings.
 * @param all every occupation, for the averages.
 */
export function similarityAmong<T extends Compared>(all: Iterable<T>): (a: T, b: T) => number | null {
  const occupations = [...all];
  const rated = occupations.filter(({ skills, knowledge }) => skills.length > 0 && knowledge.length > 0);
  const patterns = new Map(rated.map((each) => [each, pattern(each)]));
  const totals = new Map<string, { sum: number; count: number }>();
  for (const each of patterns.values()) {
    for (const [name, value] of each) {
      const total = totals.get(name) ?? { sum: 0, count: 0 };
      totals.set(name, { sum: total.sum + value, count: total.count + 1 });
    }
  }
  for (const each of patterns.values()) {
    for (const [name, value] of each) {
      const { sum, count } = totals.get(name)!;
      each.set(name, value - sum / count);
    }
  }
  return (a, b) => {
    const first = patterns.get(a);
    const second = patterns.get(b);
    return first && second ? cosine(first, second) : null;
  };
}

/** Skill and knowledge names overlap ("Mathematics" is both), so each is kept apart by a letter. */
function pattern({ skills, knowledge }: Compared): Map<string, number> {
  const entries = (letter: string, ratings: readonly Rating[]) =>
    ratings.map(({ name, importance }): [string, number] => [`${letter} ${name}`, importance]);
  return new Map([...entries('s', skills), ...entries('k', knowledge)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [name, value] of a) product += value * (b.get(name) ?? 0);
  return product / (norm(a) * norm(b));
}

function norm(pattern: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of pattern.values()) sum += value * value;
  return Math.sqrt(sum);
}
