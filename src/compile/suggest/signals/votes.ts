import type { Ballots } from '../ballots.ts';
import type { Job } from '../jobs.ts';
import type { Neighbours } from '../neighbours.ts';
import { isSameWork } from '../title-reading.ts';

/** What alike jobs say of an occupation. */
export interface Vote {
  /** The share of all votes, weighed by how alike a job is, 0 to 1. */
  share: number;
  /** The job that shows it best: its title is alike too. */
  proof: Job | undefined;
}

/** What alike jobs say, until others are asked. */
export interface Votes {
  /** The occupations that any of them leads to. */
  readonly occupations: readonly number[];
  /** By occupation. */
  readonly shares: Float64Array;
  of(occupation: number): Vote | undefined;
}

/**
 * Alike jobs vote for the occupations that they officially lead to. Those without a civilian counterpart vote as well:
 * the more of them, the less sure is any occupation.
 */
export function voteSignal(ballots: Ballots): (job: Job, neighbours: Neighbours) => Votes {
  const { from, occupations, shares: own } = ballots;
  const shares = new Float64Array(ballots.size);
  const proofs = new Int32Array(ballots.size).fill(NONE);
  let asked: Neighbours | undefined;
  let voted: number[] = [];
  const of = (id: number): Vote | undefined =>
    shares[id]! > 0 ? { share: shares[id]!, proof: asked?.jobs[proofs[id]!] } : undefined;
  return ({ reading }, neighbours) => {
    for (const id of voted) {
      shares[id] = 0;
      proofs[id] = NONE;
    }
    voted = [];
    asked = neighbours;
    let all = DOUBT;
    for (let n = 0; n < neighbours.size; n++) {
      const job = neighbours.ids[n]!;
      const weight = neighbours.likeness[n]! ** 2;
      all += weight;
      const isAlike = neighbours.title[n]! >= LEAST_TITLE;
      const end = from[job + 1]!;
      for (let i = from[job]!; i < end; i++) {
        const id = occupations[i]!;
        if (shares[id] === 0) voted.push(id);
        shares[id]! += weight * own[i]!;
        const proves = isAlike && own[i]! >= LEAST_SHARE && provesMore(neighbours, n, proofs[id]!);
        if (proves && isSameWork(reading, neighbours.jobs[n]!.reading)) proofs[id] = n;
      }
    }
    for (const id of voted) shares[id]! /= all;
    return { occupations: voted, shares, of };
  };
}

const NONE = -1;

/** Votes of this weight are missing from the start, so that a single distant job convinces nobody. */
const DOUBT = 0.05;
/** Less alike titles show nothing to a reader; nor does an occupation that few titles of the other job have. */
const LEAST_TITLE = 0.36;
const LEAST_SHARE = 0.25;

/** Current titles before retired ones: a reader can look them up. */
function provesMore({ jobs, title }: Neighbours, n: number, than: number): boolean {
  if (than === NONE) return true;
  const { current } = jobs[n]!;
  return current === jobs[than]!.current ? title[n]! > title[than]! : current;
}
