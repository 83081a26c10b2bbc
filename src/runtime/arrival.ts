import { listOf, oneOf, record, text } from '../data/shape.ts';
import { BRANCHES, type Branch } from '../domain/branch.ts';
import { LEAD_KINDS } from '../domain/direction.ts';

/**
 * In which part of the list of where a job leads an occupation stands. older: it is an official match in records of before;
 * within: it is one of the specific occupations in an official match, and nobody names it for the job.
 */
export const FITS = [...LEAD_KINDS, 'older', 'within'] as const;
export type Fit = (typeof FITS)[number];

/** The military job whose link to an occupation was followed, and what was said beside that link. */
export interface Arrival {
  branch: Branch;
  code: string;
  title: string;
  fit: Fit;
  /** Who says so beside that, in words. */
  sources: string[];
  /** Why, in words. */
  reasons: string[];
}

const arrivalShape = record<Arrival>({
  branch: oneOf(...BRANCHES),
  code: text,
  title: text,
  fit: oneOf(...FITS),
  sources: listOf(text),
  reasons: listOf(text),
});

/** What a link keeps in the browser's history: it goes to no server and into no link that is copied. */
export function stateOf(arrival: Arrival | undefined): { arrival: Arrival } | null {
  return arrival ? { arrival } : null;
}

/** The military job that one came from, by the state of the history's entry; undefined where it has none. */
export function arrivalOf(state: unknown): Arrival | undefined {
  if (typeof state !== 'object' || state === null || !('arrival' in state)) return undefined;
  return arrivalShape(state.arrival) ? state.arrival : undefined;
}
