import type { OccupationProfile, Rating } from '../../domain/occupation.ts';

type Compared = Pick<OccupationProfile, 'skills' | 'knowledge'>;

/**
 * Prepares a measure of how alike the demands of two occupations are: the cosine between their skill and
 * knowledge importances, each taken as the distance from the average occupation. 1 the same pattern, 0 no
 * likeness, below 0 opposite. null where one of them has no ratings.
 * @param all every occupation, for the averages.
 */
export function similarityAmong<T extends Compared>(all: Iterable<T>): (a: T, b: T) => number | null {
  const rated = [...all].filter(({ skills, knowledge }) => skills.length > 0 && knowledge.length > 0);
  const ratings = rated.map(importances);
  const names = [...new Set(ratings.flatMap((each) => [...each.keys()]))].sort();
  const usual = names.map((name) => mean(ratings.map((each) => each.get(name))));
  const patterns = new Map(rated.map((each, i) => [each, pattern(ratings[i]!, names, usual)]));
  return (a, b) => {
    const first = patterns.get(a);
    const second = patterns.get(b);
    if (!first || !second) return null;
    return first.reduce((sum, value, i) => sum + value * second[i]!, 0);
  };
}

/** Skill and knowledge names overlap ("Mathematics" is both), so each is kept apart by a letter. */
function importances({ skills, knowledge }: Compared): Map<string, number> {
  const entries = (letter: string, ratings: readonly Rating[]) =>
    ratings.map(({ name, importance }): [string, number] => [`${letter} ${name}`, importance]);
  return new Map([...entries('s', skills), ...entries('k', knowledge)]);
}

/** Distances from the usual, scaled to length 1; what is not rated is taken as usual. */
function pattern(
  own: ReadonlyMap<string, number>,
  names: readonly string[],
  usual: readonly number[],
): number[] {
  const distances = names.map((name, i) => (own.get(name) ?? usual[i]!) - usual[i]!);
  const length = Math.sqrt(distances.reduce((sum, distance) => sum + distance * distance, 0));
  return distances.map((distance) => distance / length);
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
