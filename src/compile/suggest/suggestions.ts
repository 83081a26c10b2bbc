import type { Direction, Reason } from '../../domain/direction.ts';
import type { SuggestBase } from './base.ts';
import { furtherParts, type Known } from './further-parts.ts';
import { civilian, type Job } from './jobs.ts';
import { type Neighbour, neighboursOf } from './likeness.ts';
import type { Candidate } from './link-parts.ts';
import { fitsRank } from './rank-fit.ts';
import { reasonsFor } from './reasons.ts';
import { expertVotesOf } from './signals/expert-votes.ts';
import { relationsOf } from './signals/relations.ts';
import { FURTHER_WEIGHTS, LEAST_PROBABILITY, LIKENESS_WEIGHTS, LINK_WEIGHTS } from './tuning.ts';
import { type FurtherWeights, furtherOdds, type LinkWeights, linkOdds, probability } from './weights.ts';

/** So many further occupations are suggested at most. */
const MOST_SUGGESTED = 12;
/** Nobody should leave with fewer things to consider, official matches among them. */
const FEWEST_THINGS = 5;

/** The weights in force, or those of a fold that is held out. */
export interface Weights {
  link: LinkWeights;
  further: FurtherWeights;
}

const IN_FORCE: Weights = { link: LINK_WEIGHTS, further: FURTHER_WEIGHTS };

/** A candidate with how sure it is. */
export interface Ranked {
  candidate: Candidate;
  /** How likely the official crosswalk would link it, by the evidence of other jobs alone. */
  official: number;
  /** How likely it is worth considering: the crosswalk would link it, or experts would list it. */
  sureness: number;
}

/** A suggestion as it is shown, and the figures behind it. */
export interface Suggestion extends Ranked {
  direction: Direction;
}

/**
 * Where a job may lead beyond its official matches and what named sources say, the surest first: strong where links of this kind that were held
 * back proved right at least four times in five, fair below; nothing without a reason that a person can check. Where that
 * is little, what O*NET relates to the official matches fills it up: that is O*NET's word, however unsure we are.
 */
export function suggestionsFor(
  base: SuggestBase,
  job: Job,
  neighbours = neighboursOfJob(base, job),
): Suggestion[] {
  if (base.reviewed.has(job.id)) return [];
  const known = knownOf(base, job, neighbours);
  const named = base.named.get(job.id);
  const proven = rankCandidates(candidatesOf(base, job, neighbours, known), known, IN_FORCE).flatMap(
    (ranked): Suggestion[] => {
      const { code } = base.book.occupations[ranked.candidate.occupation]!;
      if (named?.has(code)) return [];
      const reasons = reasonsFor(job, ranked.candidate, known, base.words);
      return reasons.length === 0 ? [] : [{ ...ranked, direction: directionOf(base, ranked, reasons) }];
    },
  );
  const sure = proven.filter(({ sureness }) => sureness >= LEAST_PROBABILITY.fair);
  const missing = FEWEST_THINGS - new Set([...civilian(job.official), ...(named ?? [])]).size - sure.length;
  const rest = proven.slice(sure.length);
  const isRelated = ({ candidate }: Ranked) => known.relations.has(candidate.occupation);
  const fill = [
    ...rest.filter(isRelated),
    ...rest.filter((each) => !isRelated(each) && each.sureness >= LEAST_PROBABILITY.unsure),
  ];
  return [...sure, ...fill.slice(0, Math.max(0, missing))].slice(0, MOST_SUGGESTED);
}

/** The jobs that are alike, by the weights in force. */
export function neighboursOfJob({ likeness }: SuggestBase, job: Job): Neighbour[] {
  return neighboursOf(job, likeness, LIKENESS_WEIGHTS, (other) => other === job);
}

function directionOf(base: SuggestBase, ranked: Ranked, reasons: readonly Reason[]): Direction {
  return {
    occupation: base.book.occupations[ranked.candidate.occupation]!.code,
    source: 'suggested',
    strength: ranked.official >= LEAST_PROBABILITY.strong ? 'strong' : 'fair',
    reasons,
    payGrade: '',
    preparation: '',
  };
}

/** What a job's official matches, its family and the expert lists of alike jobs say. */
export function knownOf(base: SuggestBase, job: Job, neighbours: readonly Neighbour[]): Known {
  const { occupations, idOf } = base.book;
  const family = new Map<number, string>();
  for (const [code, from] of base.family(job)) {
    const id = idOf.get(code);
    if (id !== undefined) family.set(id, from);
  }
  return {
    relations: relationsOf(civilian(job.official), occupations, idOf),
    family,
    experts: expertVotesOf(job, neighbours, base.expertLists),
  };
}

/** The plausible candidates that are no official match already. */
export function candidatesOf(
  base: SuggestBase,
  job: Job,
  neighbours: readonly Neighbour[],
  known: Known,
): Candidate[] {
  const also = [...known.relations.keys(), ...known.family.keys(), ...known.experts.keys()];
  return base
    .gather(job, neighbours, also)
    .filter(({ occupation }) => isPlausible(base, job, base.book.occupations[occupation]!.code));
}

/** Not an official match already, nor a profession that its title does not name, nor out of reach of its ranks. */
export function isPlausible(base: SuggestBase, job: Job, code: string): boolean {
  const occupation = base.book.occupations[base.book.idOf.get(code)!]!;
  return !job.official.has(code) && fitsRank(job, occupation) && base.mayPractise(job, code);
}

/** Candidates, the surest first. */
export function rankCandidates(candidates: readonly Candidate[], known: Known, weights: Weights): Ranked[] {
  return candidates
    .map((candidate): Ranked => {
      const odds = linkOdds(candidate.parts, weights.link);
      const official = probability(odds);
      const listed = probability(furtherOdds(furtherParts(candidate, known, odds), weights.further));
      return { candidate, official, sureness: 1 - (1 - official) * (1 - LEAST_PROBABILITY.trust * listed) };
    })
    .sort((a, b) => b.sureness - a.sureness || a.candidate.occupation - b.candidate.occupation);
}
