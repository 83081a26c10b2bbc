import { ballotsOf } from './ballots.ts';
import type { Job } from './jobs.ts';
import type { Neighbours } from './neighbours.ts';
import type { OccupationBook } from './occupation-book.ts';
import { dutySignal } from './signals/duties.ts';
import { layTitleSignal, type NameLike } from './signals/lay-titles.ts';
import { levelsBelow } from './signals/preparation.ts';
import { shareSignal } from './signals/shares.ts';
import { type Vote, voteSignal } from './signals/votes.ts';

/** What speaks for and against a link of a job with an occupation. */
export const LINK_PARTS = [
  'votes',
  'votesLog',
  'field',
  'layTitle',
  'nearestName',
  'duties',
  'below',
] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

/** An occupation that a job may lead to, with the numbers of what speaks for it, in the order of LINK_PARTS. */
export interface Candidate {
  occupation: number;
  parts: readonly number[];
  vote: Vote | undefined;
  name: NameLike | undefined;
  /** How often the jobs of its DoD group lead there, 0 to 1. */
  groupShare: number;
  /** How much its duties and the occupation's tasks use the same stems, 0 to 1. */
  dutyShare: number;
}

/** The occupations that anything speaks for, of those that may be. */
export type Gather = (
  job: Job,
  neighbours: Neighbours,
  also?: Iterable<number>,
  mayBe?: (occupation: number) => boolean,
) => Candidate[];

export function buildGather(book: OccupationBook, jobs: readonly Job[]): Gather {
  const namesLike = layTitleSignal(book);
  const dutiesLike = dutySignal(book);
  const ballots = ballotsOf(jobs, book.idOf);
  const votesOf = voteSignal(ballots);
  const groupShares = shareSignal(ballots, 'sameGroup');
  const fieldShares = shareSignal(ballots, 'sameField');
  const all = book.occupations.map((_, id) => id);
  return (job, neighbours, also = [], mayBe = () => true) => {
    const votes = votesOf(job, neighbours);
    const group = groupShares(neighbours);
    const field = fieldShares(neighbours);
    const names = namesLike(job);
    const duties = dutiesLike(job.duties);
    let nearest = 0;
    for (const id of names.occupations) nearest = Math.max(nearest, names.likeness[id]!);
    const chosen = new Set([
      ...best(30, votes.occupations, votes.shares),
      ...best(8, group.occupations, group.shares),
      ...best(12, names.occupations, names.likeness),
      ...(job.duties.size > 0 ? best(10, all, duties) : []),
      ...also,
    ]);
    return [...chosen].filter(mayBe).map((occupation): Candidate => {
      const share = votes.shares[occupation]!;
      const likeness = names.likeness[occupation]!;
      const isNearest = nearest >= NEAR_NAME && likeness > nearest - 1e-6;
      const parts = [
        share,
        Math.log(share + FEW) - LOG_FEW,
        field.shares[occupation]!,
        likeness,
        isNearest ? 1 : 0,
        duties[occupation]!,
        levelsBelow(job, book.occupations[occupation]!),
      ];
      return {
        occupation,
        parts,
        vote: votes.of(occupation),
        name: names.nameOf(occupation),
        groupShare: group.shares[occupation]!,
        dutyShare: duties[occupation]!,
      };
    });
  };
}

/** So small a share counts as none on the logarithm's scale. */
const FEW = 0.003;
const LOG_FEW = Math.log(FEW);

/** The nearest name of all counts extra only where it is near at all. */
const NEAR_NAME = 0.5;

/** The ids with the highest scores above nothing, the highest first, the lower id of two alike. */
function best(most: number, all: readonly number[], of: Float32Array | Float64Array): number[] {
  const ids: number[] = [];
  const scores: number[] = [];
  for (const id of all) {
    const score = of[id]!;
    const last = ids.length - 1;
    const isFull = ids.length === most;
    if (score <= 0 || (isFull && !comesFirst(id, score, ids[last]!, scores[last]!))) continue;
    let place = isFull ? last : ids.length;
    for (; place > 0 && comesFirst(id, score, ids[place - 1]!, scores[place - 1]!); place--) {
      ids[place] = ids[place - 1]!;
      scores[place] = scores[place - 1]!;
    }
    ids[place] = id;
    scores[place] = score;
  }
  return ids;
}

function comesFirst(id: number, score: number, other: number, its: number): boolean {
  return score > its || (score === its && id < other);
}
