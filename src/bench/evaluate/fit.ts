import { civilian, type Job } from '../../compile/suggest/jobs.ts';
import { LIKENESS_PARTS, type Likeness, neighboursOf } from '../../compile/suggest/likeness.ts';
import { type Candidate, type Gather, LINK_PARTS } from '../../compile/suggest/link-parts.ts';
import type { OccupationBook } from '../../compile/suggest/occupation-book.ts';
import { type LinkWeights, likenessWeights, linkWeights } from '../../compile/suggest/weights.ts';
import { FOLDS, foldOf, holdOut, scatter } from './held-out.ts';
import { fitLogistic, type Sample } from './logistic.ts';

/** A job that is held out, its candidates without evidence from itself, and its official occupations. */
export interface HeldOut {
  job: Job;
  fold: number;
  candidates: Candidate[];
  official: ReadonlySet<number>;
}

/** One pair in four of the jobs; of those with nothing in common one in forty, counted forty times. */
const JOBS_OF_PAIRS = 4;
const ALIKE_PAIRS = 5;
const OTHER_PAIRS = 40;

/** Pairs of jobs, a hit where the other's official occupations are the job's too. */
export function pairSamples(jobs: readonly Job[], all: readonly Job[], likeness: Likeness): Sample[] {
  const samples: Sample[] = [];
  const forget = holdOut(all);
  for (const job of jobs) {
    if (scatter(`${job.code} ${job.title}`) % JOBS_OF_PAIRS !== 0) continue;
    const forgotten = forget(job);
    const fold = foldOf(job);
    likeness.pairs(job, (other, parts) => {
      const alike = parts[0]! > 0.05 || parts[2]! > 0.1 || parts[4] === 1 || parts[7] === 1;
      const weight = alike ? ALIKE_PAIRS : OTHER_PAIRS;
      if (scatter(`${job.id} ${other.id}`) % weight !== 0 || forgotten(other)) return;
      let hit = 0;
      for (const [code, share] of other.official) if (job.official.has(code)) hit += share;
      samples.push({ parts: parts.slice(), hit: Math.min(1, hit), weight, fold });
    });
  }
  return samples;
}

/** Weights of likeness; nothing that two jobs have in common may speak against them. */
export function fitLikeness(samples: readonly Sample[]): number[] {
  return fitLogistic(
    samples,
    LIKENESS_PARTS.map((part) => part !== 'dutiesKnown' && part !== 'otherGroup'),
  );
}

/** The candidates of each job with everything forgotten that would give it away; the weights are of the other folds. */
export function holdOutAll(
  jobs: readonly Job[],
  all: readonly Job[],
  parts: { likeness: Likeness; gather: Gather; book: OccupationBook },
  fitted: readonly (readonly number[])[],
): HeldOut[] {
  const forget = holdOut(all);
  const weights = fitted.map(likenessWeights);
  return jobs.map((job) => {
    const fold = foldOf(job);
    const neighbours = neighboursOf(job, parts.likeness, weights[fold]!, forget(job));
    const official = new Set(civilian(job.official).map((code) => parts.book.idOf.get(code)!));
    return { job, fold, candidates: parts.gather(job, neighbours), official };
  });
}

export function linkSamples(held: readonly HeldOut[]): Sample[] {
  return held.flatMap(({ fold, candidates, official }) =>
    candidates.map(({ parts, occupation }) => ({
      parts,
      hit: official.has(occupation) ? 1 : 0,
      weight: 1,
      fold,
    })),
  );
}

export function fitLinks(samples: readonly Sample[]): number[] {
  return fitLogistic(
    samples,
    LINK_PARTS.map((part) => part !== 'below'),
  );
}

/** Weights for each fold, fitted on the other folds. */
export function crossFit(
  samples: readonly Sample[],
  weigh: (samples: readonly Sample[]) => number[],
): number[][] {
  return Array.from({ length: FOLDS }, (_, fold) => weigh(samples.filter((sample) => sample.fold !== fold)));
}

export function crossFitLinks(samples: readonly Sample[]): LinkWeights[] {
  return crossFit(samples, fitLinks).map(linkWeights);
}
