import type { OccupationProfile } from '../../domain/occupation.ts';

type Compared = Pick<OccupationProfile, 'activities'>;

/**
 * Prepares a measure of how much of the work of two occupations is the same: the cosine between their sets of
 * O*NET's detailed work activities, where one that few occupations have counts for more. 1 the same activities,
 * 0 none in common, or none known.
 * @param all every occupation, for how many have each activity.
 */
export function sharedWorkAmong<T extends Compared>(all: Iterable<T>): (a: T, b: T) => number {
  const known = [...all].filter(({ activities }) => activities.length > 0);
  const having = new Map<string, number>();
  for (const { activities } of known) {
    for (const { dwa } of activities) having.set(dwa, (having.get(dwa) ?? 0) + 1);
  }
  const weightsOf = ({ activities }: T) =>
    new Map(activities.map(({ dwa }) => [dwa, Math.log(known.length / having.get(dwa)!) ** 2]));
  const prepared = new Map(
    known.map((each) => {
      const weights = weightsOf(each);
      return [each, { weights, length: Math.sqrt(sum(weights.values())) }];
    }),
  );
  return (a, b) => {
    const first = prepared.get(a);
    const second = prepared.get(b);
    if (!first || !second || first.length * second.length === 0) return 0;
    const common = [...first.weights].filter(([dwa]) => second.weights.has(dwa));
    return sum(common.map(([, weight]) => weight)) / (first.length * second.length);
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
