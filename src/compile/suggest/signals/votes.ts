import type { Ballots } from '../ballots.ts';
import type { Neighbour } from '../likeness.ts';

/** What alike jobs say of an occupation. */
export interface Vote {
  /** The share of all votes, weighed by how alike a job is, 0 to 1. */
  share: number;
  /** The job that shows it best: its title is alike too. */
  proof: Neighbour | undefined;
}

/**
 * Alike jobs vote for the occupations that they officially lead to. Those without a civilian counterpart vote as well:
 * the more of them, the less sure is any occupation.
 */
export function votesOf(neighbours: readonly Neighbour[], ballots: Ballots): Map<number, Vote> {
  const votes = new Map<number, Vote>();
  let all = DOUBT;
  for (const neighbour of neighbours) {
    const weight = neighbour.likeness ** 2;
    all += weight;
    const occupations = ballots.occupations[neighbour.job.id]!;
    const shares = ballots.shares[neighbour.job.id]!;
    for (let i = 0; i < occupations.length; i++) {
      const share = shares[i]!;
      let vote = votes.get(occupations[i]!);
      if (!vote) {
        vote = { share: 0, proof: undefined };
        votes.set(occupations[i]!, vote);
      }
      vote.share += weight * share;
      if (neighbour.title >= LEAST_TITLE && share >= LEAST_SHARE && provesMore(neighbour, vote.proof))
        vote.proof = neighbour;
    }
  }
  for (const vote of votes.values()) vote.share /= all;
  return votes;
}

/** Votes of this weight are missing from the start, so that a single distant job convinces nobody. */
const DOUBT = 0.05;
/** Less alike titles show nothing to a reader; nor does an occupation that few titles of the other job have. */
const LEAST_TITLE = 0.36;
const LEAST_SHARE = 0.25;

/** Current titles before retired ones: a reader can look them up. */
function provesMore(neighbour: Neighbour, than: Neighbour | undefined): boolean {
  if (!than) return true;
  if (neighbour.job.current !== than.job.current) return neighbour.job.current;
  return neighbour.title > than.title;
}
