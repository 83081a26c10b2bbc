import type { Branch } from '../../domain/branch.ts';
import type { Reason, SameJob } from '../../domain/direction.ts';
import { hasFormOfRating } from '../../domain/navy-codes.ts';
import type { SuggestBase } from './base.ts';
import { civilian, isMilitary, type Job } from './jobs.ts';
import { LEAST_ODDS, type Neighbour } from './likeness.ts';
import { probability } from './odds.ts';
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
 * measure is that of the suggestions; the same official matches, the same expert lists and, without a civilian counterpart,
 * the same kind of work add to it.
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

/** Alike jobs, those that experts have listed, and those of the same kind of work, whatever their titles. */
function neighboursElsewhere(base: SuggestBase, job: Job, neighbours: readonly Neighbour[]): Neighbour[] {
  const mayBeSame = (other: Job) =>
    other.current &&
    other.namesJob &&
    other.enlisted === job.enlisted &&
    other.branches.some((branch) => !job.branches.includes(branch)) &&
    other.branch !== job.branch;
  const alike = neighbours.filter(({ job: other }) => mayBeSame(other));
  const known = new Set(alike.map((neighbour) => neighbour.job));
  const kind = base.kindOf.get(job.id);
  const listed = base.expertLists.has(job.id) ? [...base.expertLists.keys()] : [];
  const likeKind = kind ? [...base.kindOf].flatMap(([id, other]) => (other === kind ? id : [])) : [];
  const others = [...new Set([...listed, ...likeKind])]
    .map((id) => base.jobs[id]!)
    .filter((other) => mayBeSame(other) && !known.has(other))
    .map((other): Neighbour => {
      const likeness = probability(LEAST_ODDS);
      return { job: other, likeness, title: 0, duties: 0, sameGroup: false, sameField: false };
    });
  return [...alike, ...others];
}

function compare(base: SuggestBase, job: Job, neighbour: Neighbour): Found | undefined {
  const { job: other, likeness: alone, title } = neighbour;
  const shared = [...other.official.keys()].filter((code) => job.official.has(code));
  const lists = listOverlap(base, job, other);
  const kind = base.kindOf.get(job.id);
  const sameKind = kind !== undefined && base.kindOf.get(other.id) === kind;
  const apart = lists.overlap === 0 && title < SAME_JOB_WEIGHTS.surely && areApart(job, other);
  // Officers' groups are wide ("Communications and Radar"), enlisted ones are lines of work.
  if (apart && !job.enlisted && title < SAME_JOB_WEIGHTS.title) return undefined;
  const odds =
    Math.log(alone / (1 - alone)) +
    SAME_JOB_WEIGHTS.sharing * sharing(job, other, shared) +
    SAME_JOB_WEIGHTS.lists * lists.overlap +
    (sameKind ? SAME_JOB_WEIGHTS.kind : 0) +
    (isRating(other) ? SAME_JOB_WEIGHTS.rating : 0) -
    (apart ? SAME_JOB_WEIGHTS.apart : 0) -
    (isOfChiefs(other) && !isOfChiefs(job) ? SAME_JOB_WEIGHTS.chiefs : 0) -
    (job.ranks.some((rank) => other.ranks.includes(rank)) ? 0 : SAME_JOB_WEIGHTS.ranks);
  const likeness = probability(odds);
  if (likeness < SAME_JOB_WEIGHTS.least) return undefined;
  const reasons: Reason[] = [
    ...ownReasons(base, job, neighbour, sameKind ? kind : undefined),
    ...shared.map((occupation) => ({ kind: 'same-match', occupation }) as const),
    ...lists.occupations
      .map((occupation) => ({ kind: 'same-list', occupation }) as const)
      .slice(0, MOST_LISTED),
  ];
  return reasons.length > 0 ? { job: other, likeness, reasons } : undefined;
}

/** What the titles, our table and the DoD's groups say. */
function ownReasons(
  base: SuggestBase,
  job: Job,
  { title, sameGroup }: Neighbour,
  kind: string | undefined,
): Reason[] {
  const groupTitle = sameGroup ? base.words.groupTitle(job.dodGroup) : undefined;
  return [
    ...(title >= SAME_JOB_WEIGHTS.title ? [{ kind: 'same-words' } as const] : []),
    ...(kind === undefined ? [] : [{ kind: 'same-kind', title: kind } as const]),
    ...(groupTitle === undefined
      ? []
      : [{ kind: 'same-group', group: job.dodGroup, title: groupTitle } as const]),
  ];
}

/** How much of the official matches two jobs share. That neither has a civilian counterpart says less. */
function sharing(job: Job, other: Job, shared: readonly string[]): number {
  const sum = shared.reduce(
    (all, code) => all + Math.min(job.official.get(code)!, other.official.get(code)!),
    0,
  );
  return Math.min(1, sum) * (shared.every(isMilitary) ? SAME_JOB_WEIGHTS.military : 1);
}

/** Both officially lead to civilian occupations, and to none of the same minor group of the SOC. */
function areApart(job: Job, other: Job): boolean {
  const [own, others] = [job, other].map(({ official }) =>
    civilian(official).map((code) => code.slice(0, 4)),
  );
  return own!.length > 0 && others!.length > 0 && !own!.some((group) => others!.includes(group));
}

/**
 * What the expert lists of two jobs have in common (Jaccard). Lists say that two jobs are the same only where both have
 * civilian counterparts and the lists share one of these: any two jobs may be listed for guards and supervisors.
 */
function listOverlap(
  { expertLists, book }: SuggestBase,
  job: Job,
  other: Job,
): { overlap: number; occupations: string[] } {
  const own = expertLists.get(job.id);
  const others = expertLists.get(other.id);
  const common = own && others ? [...own.keys()].filter((id) => others.has(id)) : [];
  const occupations = common.map((id) => book.occupations[id]!.code);
  const haveCounterparts = [job, other].every(({ official }) => civilian(official).length > 0);
  const isTold = occupations.some((code) => job.official.has(code) || other.official.has(code));
  if (!own || !others || !haveCounterparts || !isTold) return { overlap: 0, occupations: [] };
  return { overlap: common.length / (own.size + others.size - common.length), occupations };
}

/** In the Navy and the Coast Guard the rating (two or three letters) is the job, a code with digits a skill in it. */
function isRating({ branch, code }: Job): boolean {
  return (branch === 'Navy' || branch === 'Coast Guard') && hasFormOfRating(code);
}

/** The Air Force and the Space Force write the chief enlisted manager of a field 2T100, with two zeros. */
function isOfChiefs({ branch, code }: Job): boolean {
  return (branch === 'Air Force' || branch === 'Space Force') && /^\d[A-Z]\d00$/.test(code);
}
