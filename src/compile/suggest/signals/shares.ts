import type { Ballots } from '../ballots.ts';
import type { Neighbours } from '../neighbours.ts';

/** How often some jobs lead to each occupation, until others are asked. */
export interface Shares {
  /** The occupations that any of them leads to. */
  readonly occupations: readonly number[];
  /** By occupation, 0 to 1. */
  readonly shares: Float64Array;
}

/**
 * How often some of the jobs (those of a DoD group, of a field of work) officially lead to each occupation. One job more
 * is counted that leads nowhere: of a small group nobody knows.
 */
export function shareSignal(
  ballots: Ballots,
  common: 'sameGroup' | 'sameField',
): (neighbours: Neighbours) => Shares {
  const { from, occupations, shares: own } = ballots;
  const shares = new Float64Array(ballots.size);
  let shared: number[] = [];
  return (neighbours) => {
    for (const id of shared) shares[id] = 0;
    shared = [];
    let count = 1;
    for (let n = 0; n < neighbours.size; n++) {
      if (neighbours[common][n] === 0) continue;
      count++;
      const job = neighbours.ids[n]!;
      const end = from[job + 1]!;
      for (let i = from[job]!; i < end; i++) {
        const id = occupations[i]!;
        if (shares[id] === 0) shared.push(id);
        shares[id]! += own[i]!;
      }
    }
    for (const id of shared) shares[id]! /= count;
    return { occupations: shared, shares };
  };
}
