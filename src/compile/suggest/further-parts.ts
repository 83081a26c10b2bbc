import type { Candidate } from './link-parts.ts';
import type { ExpertVote } from './signals/expert-votes.ts';
import type { MatchLikeness } from './signals/match-likeness.ts';
import type { Relation } from './signals/relations.ts';

/** What makes an occupation worth considering beside the official matches. */
export const FURTHER_PARTS = [
  'link',
  'duties',
  'tasks',
  'stepsDown',
  'under',
  'short',
  'long',
  'supplemental',
  'family',
  'experts',
  'expertsLog',
] as const;
export type FurtherPart = (typeof FURTHER_PARTS)[number];

/** What is known of a job's further occupations beyond the links of alike jobs. */
export interface Known {
  relations: ReadonlyMap<number, Relation>;
  /** The code at another level that leads there. */
  family: ReadonlyMap<number, string>;
  experts: ReadonlyMap<number, ExpertVote>;
  /** How occupations stand to its official matches; undefined where those are not known. */
  match: MatchLikeness | undefined;
}

/** Nothing known: so the official matches of a job that is held out are inferred. */
export const NOTHING_KNOWN: Known = {
  relations: new Map(),
  family: new Map(),
  experts: new Map(),
  match: undefined,
};

/**
 * The numbers of a candidate, in the order of FURTHER_PARTS.
 * @param link how likely the official crosswalk would make the link, in log-odds.
 * @param into is filled and returned.
 */
export function furtherParts(
  candidate: Candidate,
  known: Known,
  link: number,
  into = new Float32Array(FURTHER_PARTS.length),
): Float32Array {
  const id = candidate.occupation;
  const kind = known.relations.get(id)?.kind;
  const experts = known.experts.get(id)?.share ?? 0;
  into[0] = link;
  into[1] = candidate.dutyShare;
  into[2] = known.match?.tasks[id] ?? 0;
  into[3] = known.match?.stepsDown[id] ?? 0;
  into[4] = kind === 'under' ? (candidate.name?.likeness ?? 0) + candidate.dutyShare : 0;
  into[5] = kind === 'short' ? 1 : 0;
  into[6] = kind === 'long' ? 1 : 0;
  into[7] = kind === 'supplemental' ? 1 : 0;
  into[8] = known.family.has(id) ? 1 : 0;
  into[9] = experts;
  into[10] = Math.log(experts + 0.01) - Math.log(0.01);
  return into;
}
