import type { Candidate } from './link-parts.ts';
import { LEAST_PROBABILITY } from './tuning.ts';

/** A candidate with how sure it is. */
export interface Ranked {
  candidate: Candidate;
  /** How likely the official crosswalk would link it, by the evidence of other jobs alone. */
  official: number;
  /** How likely experts would list it beside the official matches. */
  listed: number;
  /** How likely either, which is the order. */
  sureness: number;
}

/** How likely the crosswalk would make a link or experts would list it. */
export function either(official: number, listed: number): number {
  return 1 - (1 - official) * (1 - LEAST_PROBABILITY.trust * listed);
}

/** The surest first, of two alike the one that stands first in the book. */
export function surestFirst(a: Ranked, b: Ranked): number {
  return b.sureness - a.sureness || a.candidate.occupation - b.candidate.occupation;
}
