import { ballotsOf } from './ballots.ts';
import type { Job } from './jobs.ts';
import type { Neighbour } from './likeness.ts';
import type { OccupationBook } from './occupation-book.ts';
import { dutySignal } from './signals/duties.ts';
import { layTitleSignal, type NameLike } from './signals/lay-titles.ts';
import { levelsBelow } from './signals/preparation.ts';
import { sharesOf } from './signals/shares.ts';
import { type Vote, votesOf } from './signals/votes.ts';

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
  parts: Float32Array;
  vote: Vote | undefined;
  name: NameLike | undefined;
  /** How often the jobs of its DoD group lead there, 0 to 1. */
  groupShare: number;
  /** How much its duties and the occupation's tasks use the same stems, 0 to 1. */
  dutyShare: number;
}

/** The occupations that anything speaks for. */
export type Gather = (job: Job, neighbours: readonly Neighbour[], also?: Iterable<number>) => Candidate[];

export function buildGather(book: OccupationBook, jobs: readonly Job[]): Gather {
  const namesLike = layTitleSignal(book);
  const dutiesLike = dutySignal(book);
  const ballots = ballotsOf(jobs, book.idOf);
  return (job, neighbours, also = []) => {
    const votes = votesOf(neighbours, ballots);
    const group = sharesOf(
      neighbours.filter(({ sameGroup }) => sameGroup),
      ballots,
    );
    const field = sharesOf(
      neighbours.filter(({ sameField }) => sameField),
      ballots,
    );
    const names = namesLike(job.stems);
    const duties = dutiesLike(job.duties);
    let nearest = 0;
    for (const { likeness } of names.values()) nearest = Math.max(nearest, likeness);
    const chosen = new Set([
      ...best(30, votes, ({ share }) => share),
      ...best(8, group, (share) => share),
      ...best(12, names, ({ likeness }) => likeness),
      ...(job.duties.size > 0 ? best(10, duties.entries(), (value) => value) : []),
      ...also,
    ]);
    return [...chosen].map((occupation): Candidate => {
      const vote = votes.get(occupation);
      const name = names.get(occupation);
      const isNearest = name !== undefined && nearest >= NEAR_NAME && name.likeness > nearest - 1e-6;
      const parts = Float32Array.from([
        vote?.share ?? 0,
        Math.log((vote?.share ?? 0) + 0.003) - Math.log(0.003),
        field.get(occupation) ?? 0,
        name?.likeness ?? 0,
        isNearest ? 1 : 0,
        duties[occupation]!,
        levelsBelow(job, book.occupations[occupation]!),
      ]);
      return {
        occupation,
        parts,
        vote,
        name,
        groupShare: group.get(occupation) ?? 0,
        dutyShare: duties[occupation]!,
      };
    });
  };
}

/** The nearest name of all counts extra only where it is near at all. */
const NEAR_NAME = 0.5;

/** The ids with the highest scores above nothing, the highest first, the lower id of two alike. */
function best<T>(most: number, all: Iterable<[id: number, T]>, scoreOf: (of: T) => number): number[] {
  const ids: number[] = [];
  const scores: number[] = [];
  for (const [id, of] of all) {
    const score = scoreOf(of);
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
