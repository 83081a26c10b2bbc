import type { SuggestBase } from './base.ts';
import { withEmerging } from './emerging.ts';
import { FURTHER_PARTS, furtherParts, type Known } from './further-parts.ts';
import { civilian, type Job } from './jobs.ts';
import { isBacked } from './kinds-of-evidence.ts';
import type { Candidate } from './link-parts.ts';
import type { Neighbours } from './neighbours.ts';
import { probability } from './odds.ts';
import { fitsMatches, fitsRank } from './rank-fit.ts';
import { either, type Ranked, surestFirst } from './ranked.ts';
import { expertVotesOf } from './signals/expert-votes.ts';
import { FURTHER_WEIGHTS, LEAST_PROBABILITY, LIKENESS_WEIGHTS, LINK_WEIGHTS } from './tuning.ts';
import { type Factors, furtherFactors, linkFactors, oddsOf } from './weights.ts';

/** The weights in force, or those of a fold that is held out. */
export interface Weights {
  link: Factors;
  further: Factors;
}

export const IN_FORCE: Weights = {
  link: linkFactors(LINK_WEIGHTS),
  further: furtherFactors(FURTHER_WEIGHTS),
};

/** The jobs that are alike, by the weights in force. */
export function neighboursOfJob({ likeness }: SuggestBase, job: Job): Neighbours {
  return likeness.neighbours(job, LIKENESS_WEIGHTS, (other) => other === job);
}

/** What a job's official matches, its family and the expert lists of alike jobs say. */
export function knownOf(base: SuggestBase, job: Job, neighbours: Neighbours): Known {
  const { idOf } = base.book;
  const official = civilian(job.official);
  const family = new Map<number, string>();
  for (const [code, from] of base.family(job)) {
    const id = idOf.get(code);
    if (id !== undefined) family.set(id, from);
  }
  return {
    relations: base.relations(official),
    family,
    experts: expertVotesOf(job, base.expertVoices(job, neighbours), base.expertLists),
    match: official.length > 0 ? base.matchLikeness(official) : undefined,
  };
}

/** The plausible candidates that are no official match already. */
export function candidatesOf(base: SuggestBase, job: Job, neighbours: Neighbours, known: Known): Candidate[] {
  const also = [
    ...known.relations.keys(),
    ...known.family.keys(),
    ...known.experts.keys(),
    ...base.book.emerging,
  ];
  return base.gather(job, neighbours, also, plausible(base, job));
}

/** Not an official match already, nor a profession that its title does not name, nor out of reach of its ranks and work. */
function plausible({ book, mayPractise, matchLikeness }: SuggestBase, job: Job): (id: number) => boolean {
  const official = civilian(job.official);
  const { stepsDown } = matchLikeness(official);
  const isOpen = mayPractise(job);
  const fits = fitsMatches(job);
  return (id) => {
    const occupation = book.occupations[id]!;
    return (
      !job.official.has(occupation.code) &&
      fitsRank(job, occupation) &&
      isOpen(occupation.code) &&
      (official.length === 0 || fits(occupation, stepsDown[id]!))
    );
  };
}

/** Candidates, the surest first. */
export function rankCandidates(candidates: readonly Candidate[], known: Known, weights: Weights): Ranked[] {
  return weigh(candidates, known, weights).sort(surestFirst);
}

function weigh(candidates: readonly Candidate[], known: Known, weights: Weights): Ranked[] {
  const further = new Float32Array(FURTHER_PARTS.length);
  return candidates.map((candidate): Ranked => {
    const odds = oddsOf(candidate.parts, weights.link);
    const official = probability(odds);
    const listed = probability(oddsOf(furtherParts(candidate, known, odds, further), weights.further));
    return { candidate, official, listed, sureness: either(official, listed) };
  });
}

/** The candidates of a job by the weights in force, in no order; with what stands in for lists that could not name some. */
export function weighedFor(base: SuggestBase, job: Job, neighbours: Neighbours, known: Known): Ranked[] {
  return withEmerging(base, job, weigh(candidatesOf(base, job, neighbours, known), known, IN_FORCE));
}

/** What the official crosswalk would surely link. */
export function isStrong({ official }: Ranked): boolean {
  return official >= LEAST_PROBABILITY.strong;
}

/** What is sure enough to be shown: by one of two measures (see tuning.ts), and not by a single kind of evidence. */
export function isShown(ranked: Ranked, known: Known): boolean {
  if (isStrong(ranked)) return true;
  const isFair = ranked.official >= LEAST_PROBABILITY.official || ranked.listed >= LEAST_PROBABILITY.listed;
  return isFair && isBacked(ranked.candidate, known);
}
