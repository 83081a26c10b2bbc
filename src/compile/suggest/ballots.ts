import type { Job } from './jobs.ts';

/**
 * What each job officially leads to, in one row: those of job j stand at `from[j]` up to `from[j + 1]`. A million of them
 * are walked.
 */
export interface Ballots {
  readonly from: Uint32Array;
  /** Occupations by their place in the book. */
  readonly occupations: Uint16Array;
  /** The share of the job's titles that have each. */
  readonly shares: Float32Array;
  /** How many occupations there are. */
  readonly size: number;
}

/** The ballots of jobs by their ids; 55-xxxx and unknown codes are left out. */
export function ballotsOf(jobs: readonly Job[], idOf: ReadonlyMap<string, number>): Ballots {
  const known = jobs.map(({ official }) => [...official].filter(([code]) => idOf.has(code)));
  const from = new Uint32Array(jobs.length + 1);
  known.forEach((pairs, job) => {
    from[job + 1] = from[job]! + pairs.length;
  });
  const all = known.flat();
  return {
    from,
    occupations: Uint16Array.from(all, ([code]) => idOf.get(code)!),
    shares: Float32Array.from(all, ([, share]) => share),
    size: idOf.size,
  };
}
