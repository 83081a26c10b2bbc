import type { Job } from './jobs.ts';

/** What each job officially leads to, by its id: occupations by their place in the book, with the share of its titles. */
export interface Ballots {
  readonly occupations: readonly Int32Array[];
  readonly shares: readonly Float32Array[];
  /** How many occupations there are. */
  readonly size: number;
}

/** Maps are slow to walk a million times; 55-xxxx and unknown codes are left out. */
export function ballotsOf(jobs: readonly Job[], idOf: ReadonlyMap<string, number>): Ballots {
  const known = jobs.map(({ official }) => [...official].filter(([code]) => idOf.has(code)));
  return {
    occupations: known.map((pairs) => Int32Array.from(pairs, ([code]) => idOf.get(code)!)),
    shares: known.map((pairs) => Float32Array.from(pairs, ([, share]) => share)),
    size: idOf.size,
  };
}
