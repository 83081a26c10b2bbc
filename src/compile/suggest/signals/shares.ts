import type { Ballots } from '../ballots.ts';
import type { Neighbour } from '../likeness.ts';

/**
 * How often some jobs (those of a DoD group, of a field of work) officially lead to each occupation, 0 to 1. One job
 * more is counted that leads nowhere: of a small group nobody knows.
 */
export function sharesOf(neighbours: readonly Neighbour[], ballots: Ballots): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { job } of neighbours) {
    const own = ballots.shares[job.id]!;
    ballots.occupations[job.id]!.forEach((id, i) => {
      shares.set(id, (shares.get(id) ?? 0) + own[i]!);
    });
  }
  for (const [id, sum] of shares) shares.set(id, sum / (neighbours.length + 1));
  return shares;
}
