import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { RUNG } from '../military/ranking.ts';
import type { Asked, AskedResult, Asking } from './ask.ts';
import type { MatchReason, RowReading } from './roster.ts';
import type { TitleAgreement } from './title-agreement.ts';

/** The job that a row means, before it is said how sure that is. */
export interface Decision {
  specialty: number;
  by: 'code' | 'words';
  /** What speaks for it, as numbers from 0 to 1; `confidence.ts` weighs them. */
  signs: Readonly<Record<string, number>>;
  reasons: readonly MatchReason[];
  /** The likeliest first; the job itself may be among them. */
  alternatives: readonly number[];
  /** The branch that the text names. */
  branch: Branch | null;
  /** What else was read in the text. */
  read: Asked['read'];
}

/** What a decision is made with. */
export interface DecideParts {
  index: CrosswalkIndex;
  ask: (asking: Asking) => Asked;
  agreement: TitleAgreement;
}

/** Where a row says that its person belongs. */
export interface Place {
  branch: Branch | null;
  rank: RankType | null;
}

/** An answer of the search, and whether it is of another branch than the one that the row names. */
export interface Found {
  asked: Asked;
  otherBranch: boolean;
}

/** True for a job that a code leads to. */
export function isCoded({ rung, evidence }: AskedResult): boolean {
  return rung <= RUNG.codeWithLevel || evidence.some(({ kind }) => kind === 'code' || kind === 'code-level');
}

/** True for an answer whose first job a code leads to. */
export function isByCode({ coded, results: [first] }: Asked): boolean {
  return coded && first !== undefined && isCoded(first);
}

/** True for an answer that names a job by words of its own. */
export function isByName({ results: [first] }: Asked): boolean {
  return first !== undefined && first.rung <= RUNG.allWords;
}

/** Kinds of codes that name jobs, and no skill or qualification in one. */
const JOB_CODE = /designator|title without a match/;

/** Asks within the branch of a row; beyond it counts only what is good where nothing is within. */
export function findWithin(
  ask: DecideParts['ask'],
  text: string,
  branch: Branch | null,
  isGood: (asked: Asked) => boolean,
): Found {
  const within = ask({ text, branch: branch ?? undefined });
  // The branch's own code of a job without an official match is not another branch's.
  const isKnown = within.results.length === 0 && within.recognised.some(({ kind }) => JOB_CODE.test(kind));
  if (!branch || isGood(within) || isKnown) return { asked: within, otherBranch: false };
  const beyond = ask({ text });
  const otherBranch = beyond.results.length > 0 && (isGood(beyond) || within.results.length === 0);
  return { asked: otherBranch ? beyond : within, otherBranch };
}

/** Whether people of the row's rank hold a job; true where the row names none. */
export function fitsRank({ index }: DecideParts, specialty: number, { rank }: Place): boolean {
  return !rank || index.specialties[specialty]!.ranks.includes(rank);
}

export function isCurrent({ index }: DecideParts, specialty: number): boolean {
  return index.specialties[specialty]!.status === 'current';
}

/** Reasons that matches by code and by words share. */
export function commonReasons(
  { asked, otherBranch }: Found,
  { current, rankFits }: { current: boolean; rankFits: boolean },
  rank: RowReading['rank'],
  { branch }: Place,
): MatchReason[] {
  return [
    ...(otherBranch && branch ? [{ kind: 'other-branch', branch } as const] : []),
    ...(rankFits ? [] : [{ kind: 'other-rank', rank } as const]),
    ...(asked.jobs > 1 ? [{ kind: 'several-jobs', count: asked.jobs } as const] : []),
    ...(current ? [] : [{ kind: 'retired' } as const]),
  ];
}

/** Signs that they share. */
export function commonSigns(
  { asked, otherBranch }: Found,
  { current, rankFits }: { current: boolean; rankFits: boolean },
  { branch }: Place,
) {
  return {
    retired: Number(!current),
    otherBranch: Number(otherBranch),
    otherRank: Number(!rankFits),
    noBranch: Number(!branch && !asked.branch),
    jobs: Number(asked.jobs > 1),
  };
}
