import type { Branch } from '../../domain/branch.ts';
import type { Reason, SameJob } from '../../domain/direction.ts';
import type { SuggestBase } from './base.ts';
import { isMilitary, type Job } from './jobs.ts';
import { type Neighbour, type Neighbours, neighboursThat } from './neighbours.ts';
import { LEAST_ODDS, probability } from './odds.ts';
import { neighboursOfJob } from './ranking.ts';
import { SAME_JOB_WEIGHTS } from './tuning.ts';

/** A job of another branch that is the same, or nearly. */
interface Found {
  job: Job;
  /** How alike the two are, 0 to 1. */
  likeness: number;
  reasons: readonly Reason[];
}

/** So many of each branch. */
const MOST_PER_BRANCH = 3;
/** So many occupations that experts list for both are named. */
const MOST_LISTED = 3;

/**
 * The same job elsewhere: current specialties of other branches and of the same rank class, the most alike first. The
 * measure is that of the suggestions; the same official matches and the same expert lists add to it.
 */
export function sameJobs(base: SuggestBase, job: Job, neighbours = neighboursOfJob(base, job)): SameJob[] {
  const perBranch = new Map<Branch, number>();
  return neighboursElsewhere(base, job, neighbours)
    .flatMap((neighbour) => compare(base, job, neighbour) ?? [])
    .sort((a, b) => b.likeness - a.likeness || a.job.id - b.job.id)
    .filter(({ job: { branch } }) => {
      const before = perBranch.get(branch) ?? 0;
      perBranch.set(branch, before + 1);
      return before < MOST_PER_BRANCH;
    })
    .map(({ job: { branch, code, title }, likeness, reasons }) => {
      const strength = likeness >= SAME_JOB_WEIGHTS.strong ? 'strong' : 'fair';
      return { branch, code, title, strength, reasons };
    });
}

/** Alike jobs, and those that experts have listed, whatever their titles. */
function neighboursElsewhere(base: SuggestBase, job: Job, neighbours: Neighbours): Neighbour[] {
  const mayBeSame = (other: Job) =>
    other.current && other.branch !== job.branch && other.enlisted === job.enlisted;
  const isListed = base.expertLists.has(job.id);
  const alike = neighboursThat(neighbours, (n) => {
    const other = neighbours.jobs[n]!;
    const isEnough = neighbours.likeness[n]! >= LEAST_ALONE || isRating(other);
    return mayBeSame(other) && (isEnough || (isListed && base.expertLists.has(other.id)));
  });
  if (!isListed) return alike;
  const known = new Set(alike.map((neighbour) => neighbour.job));
  const listed = [...base.expertLists.keys()]
    .map((id) => base.jobs[id]!)
    .filter((other) => mayBeSame(other) && !known.has(other))
    .map((other): Neighbour => {
      const likeness = probability(LEAST_ODDS);
      return { job: other, likeness, title: 0, duties: 0, sameGroup: false, sameField: false };
    });
  return [...alike, ...listed];
}

/** Who is less alike is not the same even if it shares all matches, unless lists or its rating speak for it. */
const LEAST_ALONE = probability(
  Math.log(SAME_JOB_WEIGHTS.least / (1 - SAME_JOB_WEIGHTS.least)) - SAME_JOB_WEIGHTS.sharing - 1e-6,
);

function compare(base: SuggestBase, job: Job, neighbour: Neighbour): Found | undefined {
  const { job: other, likeness: alone, title, sameGroup } = neighbour;
  const lists = listOverlap(base, job, other);
  const odds =
    Math.log(alone / (1 - alone)) +
    SAME_JOB_WEIGHTS.sharing * sharing(job, other) +
    SAME_JOB_WEIGHTS.lists * lists.overlap +
    (isRating(other) ? SAME_JOB_WEIGHTS.rating : 0);
  const likeness = probability(odds);
  if (likeness < SAME_JOB_WEIGHTS.least) return undefined;
  const shared = [...other.official.keys()].filter((code) => job.official.has(code));
  const groupTitle = base.words.groupTitle(job.dodGroup);
  const reasons: Reason[] = [
    ...(title >= SAME_JOB_WEIGHTS.title ? [{ kind: 'same-words' } as const] : []),
    ...(sameGroup && groupTitle !== undefined
      ? [{ kind: 'same-group', group: job.dodGroup, title: groupTitle } as const]
      : []),
    ...shared.map((occupation) => ({ kind: 'same-match', occupation }) as const),
    ...lists.occupations
      .map((occupation) => ({ kind: 'same-list', occupation }) as const)
      .slice(0, MOST_LISTED),
  ];
  return reasons.length > 0 ? { job: other, likeness, reasons } : undefined;
}

/** How much of the official matches two jobs share. That neither has a civilian counterpart says less. */
function sharing(job: Job, other: Job): number {
  let sum = 0;
  let allMilitary = true;
  for (const [code, share] of other.official) {
    const own = job.official.get(code);
    if (own === undefined) continue;
    sum += Math.min(own, share);
    allMilitary &&= isMilitary(code);
  }
  return Math.min(1, sum) * (allMilitary ? SAME_JOB_WEIGHTS.military : 1);
}

/** What the expert lists of two jobs have in common (Jaccard). */
function listOverlap(
  { expertLists, book }: SuggestBase,
  job: Job,
  other: Job,
): { overlap: number; occupations: string[] } {
  const own = expertLists.get(job.id);
  const others = expertLists.get(other.id);
  if (!own || !others) return NOTHING_LISTED;
  const common = [...own.keys()].filter((id) => others.has(id));
  return {
    overlap: common.length / (own.size + others.size - common.length),
    occupations: common.map((id) => book.occupations[id]!.code),
  };
}

const NOTHING_LISTED = { overlap: 0, occupations: [] };

/** In the Navy and the Coast Guard the rating (two or three letters) is the job, a code with digits a skill in it. */
function isRating({ branch, code }: Job): boolean {
  return (branch === 'Navy' || branch === 'Coast Guard') && /^[A-Z]{2,3}$/.test(code);
}
