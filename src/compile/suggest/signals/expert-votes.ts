import type { Job } from '../jobs.ts';
import type { Neighbour } from '../likeness.ts';

/** The occupations of the expert lists of a job, by its id, each with how much it counts. */
export type ExpertLists = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What the expert lists of alike jobs say of an occupation. */
export interface ExpertVote {
  /** The share of those lists that name it, weighed by how alike a job is, 0 to 1. */
  share: number;
  /** The most alike job whose list names it. */
  proof: { job: Job; likeness: number };
}

/** The lists of alike jobs vote; a job's own list never does. */
export function expertVotesOf(
  job: Job,
  neighbours: readonly Neighbour[],
  lists: ExpertLists,
): Map<number, ExpertVote> {
  const votes = new Map<number, ExpertVote>();
  let all = DOUBT;
  for (const { job: other, likeness } of neighbours) {
    const list = other === job ? undefined : lists.get(other.id);
    if (!list) continue;
    const weight = likeness ** 1.5;
    all += weight;
    for (const [occupation, counts] of list) {
      const vote = votes.get(occupation);
      if (!vote) votes.set(occupation, { share: weight * counts, proof: { job: other, likeness } });
      else {
        vote.share += weight * counts;
        if (likeness > vote.proof.likeness) vote.proof = { job: other, likeness };
      }
    }
  }
  for (const vote of votes.values()) vote.share /= all;
  return votes;
}

/** Lists of this weight are missing from the start: one list of a distant job convinces nobody. */
const DOUBT = 0.6;
