import type { SuggestBase } from '../../compile/suggest/base.ts';
import {
  FURTHER_PARTS,
  furtherParts,
  type Known,
  NOTHING_KNOWN,
} from '../../compile/suggest/further-parts.ts';
import { civilian, type Job } from '../../compile/suggest/jobs.ts';
import { type Candidate, LINK_PARTS } from '../../compile/suggest/link-parts.ts';
import { neighboursThat } from '../../compile/suggest/neighbours.ts';
import { expertVotesOf, voicesOf } from '../../compile/suggest/signals/expert-votes.ts';
import { type Factors, likenessWeights, oddsOf } from '../../compile/suggest/weights.ts';
import { type Fitted, fitLikeness, pairSamples } from './fit-likeness.ts';
import { foldOf, holdOut } from './held-out.ts';
import { crossFit, fitLogistic, type Sample } from './logistic.ts';

/** A specialty that is held out: its candidates by the evidence of others, and its official occupations. */
export interface HeldOut {
  job: Job;
  fold: number;
  candidates: readonly Candidate[];
  /** What the expert lists of others say; of its own official matches nothing is known. */
  known: Known;
  right: ReadonlySet<number>;
  /** The jobs with the most alike titles, most alike first. */
  nearest: readonly Job[];
}

export interface HeldOutLinks {
  held: readonly HeldOut[];
  /** By fold, fitted on the others. */
  weights: readonly Factors[];
  /** Fitted on all: what tuning.ts holds. */
  fitted: { likeness: Fitted; link: Factors };
}

/** Every current specialty with a civilian official match, each held out, with weights fitted on the other folds. */
export function holdOutLinks(base: SuggestBase): HeldOutLinks {
  const jobs = base.jobs.filter(
    ({ current, evidence, official }) => current && evidence && civilian(official).length > 0,
  );
  const likeness = fitLikeness(pairSamples(jobs, base));
  const byFold = likeness.folds.map(likenessWeights);
  const forget = holdOut(base.jobs);
  const held = jobs.map((job): HeldOut => {
    const fold = foldOf(job);
    const neighbours = base.likeness.neighbours(job, byFold[fold]!, forget(job));
    const known = {
      ...NOTHING_KNOWN,
      experts: expertVotesOf(job, voicesOf(job, neighbours, base.expertLists), base.expertLists),
    };
    return {
      job,
      fold,
      candidates: base.gather(job, neighbours, known.experts.keys()),
      known,
      nearest: neighboursThat(neighbours, () => true)
        .sort((a, b) => b.title - a.title || a.job.id - b.job.id)
        .slice(0, 40)
        .map((neighbour) => neighbour.job),
      right: new Set(civilian(job.official).map((code) => base.book.idOf.get(code)!)),
    };
  });
  const samples = held.flatMap(linkSamples);
  return {
    held,
    weights: crossFit(samples, fitLinks),
    fitted: { likeness, link: fitLinks(samples) },
  };
}

function linkSamples({ fold, candidates, right }: HeldOut): Sample[] {
  return candidates.map(({ parts, occupation }) => ({
    parts,
    hit: right.has(occupation) ? 1 : 0,
    weight: 1,
    fold,
  }));
}

function fitLinks(samples: readonly Sample[]): number[] {
  return fitLogistic(
    samples,
    LINK_PARTS.map((part) => part !== 'below'),
  );
}

/** A candidate as a sample of what experts list. */
export function furtherSample(
  candidate: Candidate,
  known: Known,
  link: Factors,
  listed: boolean,
  fold: number,
): Sample {
  return {
    parts: furtherParts(candidate, known, oddsOf(candidate.parts, link)),
    hit: listed ? 1 : 0,
    weight: 1,
    fold,
  };
}

export function fitFurther(samples: readonly Sample[]): number[] {
  return fitLogistic(
    samples,
    FURTHER_PARTS.map((part) => part !== 'stepsDown'),
  );
}
