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
    const nearest = Math.max(0, ...[...names.values()].map(({ likeness }) => likeness));
    const chosen = new Set([
      ...best(
        [...votes].map(([id, { share }]): Scored => [id, share]),
        30,
      ),
      ...best([...group], 8),
      ...best(
        [...names].map(([id, { likeness }]): Scored => [id, likeness]),
        12,
      ),
      ...(job.duties.size > 0
        ? best(
            [...duties].map((value, id): Scored => [id, value]),
            10,
          )
        : []),
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

type Scored = [id: number, score: number];

function best(scored: readonly Scored[], most: number): number[] {
  return scored
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([id]) => id);
}
