import type { SuggestBase } from '../../compile/suggest/base.ts';
import type { Job } from '../../compile/suggest/jobs.ts';
import { LIKENESS_PARTS } from '../../compile/suggest/likeness-parts.ts';
import { foldOf, holdOut, scatter } from './held-out.ts';
import { crossFit, fitLogistic, type Sample } from './logistic.ts';

/** Weights for each fold, fitted on the others, and those fitted on all. */
export interface Fitted {
  folds: readonly (readonly number[])[];
  all: readonly number[];
}

/** One job in four; of its pairs one in five, of those with nothing in common one in forty, counted forty times. */
const JOBS_OF_PAIRS = 4;
const ALIKE_PAIRS = 5;
const OTHER_PAIRS = 40;

/** Pairs of jobs, a hit where the other's official occupations are the job's too. */
export function pairSamples(jobs: readonly Job[], base: SuggestBase): Sample[] {
  const samples: Sample[] = [];
  const forget = holdOut(base.jobs);
  for (const job of jobs) {
    if (scatter(`${job.code} ${job.title}`) % JOBS_OF_PAIRS !== 0) continue;
    const forgotten = forget(job);
    const fold = foldOf(job);
    base.likeness.pairs(job, (other, parts) => {
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

/** Nothing that two jobs have in common may speak against them. */
export function fitLikeness(samples: readonly Sample[]): Fitted {
  const weigh = (of: readonly Sample[]) =>
    fitLogistic(
      of,
      LIKENESS_PARTS.map((part) => part !== 'dutiesKnown' && part !== 'otherGroup'),
    );
  return { folds: crossFit(samples, weigh), all: weigh(samples) };
}
