import type { Direction } from '../../domain/direction.ts';

/** The first direction to each occupation: of a list that runs from the best down, the best. */
export function onceEach(directions: readonly Direction[]): Direction[] {
  const seen = new Set<string>();
  return directions.filter(({ occupation }) => !seen.has(occupation) && seen.add(occupation));
}
