import type { Direction } from '../../domain/direction.ts';
import type { SuggestBase } from './base.ts';
import { civilian, type Job } from './jobs.ts';
import { neighboursOf } from './likeness.ts';
import type { Candidate } from './link-parts.ts';
import { fitsRank } from './rank-fit.ts';
import { reasonsFor } from './reasons.ts';
import { type Relation, relationsOf } from './signals/relations.ts';
import { KNOWN_ODDS, LEAST_PROBABILITY, LIKENESS_WEIGHTS, LINK_WEIGHTS } from './tuning.ts';
import { type LinkWeights, linkOdds, probability } from './weights.ts';

/** So many further occupations are suggested at most. */
const MOST_SUGGESTED = 12;

/** An occupation that a job may lead to, and how sure that is. */
export interface Suggestion extends Direction {
  /** How likely the official crosswalk would link it, by the evidence of other jobs alone. */
  probability: number;
}

/**
 * Where a job may lead beyond its official matches, the surest first: strong where links of this kind that were held
 * back proved right at least four times in five, fair below; nothing without a reason that a person can check.
 */
export function suggestionsFor(base: SuggestBase, job: Job): Suggestion[] {
  const neighbours = neighboursOf(job, base.likeness, LIKENESS_WEIGHTS, (other) => other === job);
  const known = civilian(job.official);
  const family = new Map(
    [...base.family(job)].flatMap(([code, from]): [number, string][] => {
      const id = base.book.idOf.get(code);
      return id === undefined ? [] : [[id, from]];
    }),
  );
  const relations = relationsOf(known, base.book.occupations, base.book.idOf);
  const candidates = base.gather(job, neighbours, [...relations.keys(), ...family.keys()]);
  return rankCandidates(candidates, relations, family, LINK_WEIGHTS)
    .filter(({ candidate }) => isPlausible(base, job, base.book.occupations[candidate.occupation]!.code))
    .filter(({ sureness }) => sureness >= LEAST_PROBABILITY.fair)
    .flatMap(({ candidate, alone }): Suggestion[] => {
      const id = candidate.occupation;
      const reasons = reasonsFor(job, candidate, relations.get(id), family.get(id), base.words);
      if (reasons.length === 0) return [];
      return [
        {
          occupation: base.book.occupations[id]!.code,
          source: 'suggested',
          strength: alone >= LEAST_PROBABILITY.strong ? 'strong' : 'fair',
          reasons,
          payGrade: '',
          preparation: '',
          probability: alone,
        },
      ];
    })
    .slice(0, MOST_SUGGESTED);
}

/** Every specialty with what is suggested for it, by its id. */
export function suggestAll(base: SuggestBase): Map<number, Direction[]> {
  return new Map(
    base.jobs.map((job) => [
      job.id,
      suggestionsFor(base, job).map(({ probability: _, ...direction }): Direction => direction),
    ]),
  );
}

/** Not an official match already, nor a profession that its title does not name, nor out of reach of its ranks. */
export function isPlausible(base: SuggestBase, job: Job, code: string): boolean {
  const occupation = base.book.occupations[base.book.idOf.get(code)!]!;
  return !job.official.has(code) && fitsRank(job, occupation) && base.mayPractise(job, code);
}

interface Ranked {
  candidate: Candidate;
  /** By the evidence of other jobs alone. */
  alone: number;
  /** With what the job's own official matches add. */
  sureness: number;
}

/** Candidates, the surest first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  relations: ReadonlyMap<number, Relation>,
  family: ReadonlyMap<number, string>,
  weights: LinkWeights,
): Ranked[] {
  return candidates
    .map((candidate): Ranked => {
      const odds = linkOdds(candidate.parts, weights);
      const relation = relations.get(candidate.occupation);
      const added =
        (relation ? KNOWN_ODDS[relation.kind] : 0) +
        (family.has(candidate.occupation) ? KNOWN_ODDS.family : 0);
      return { candidate, alone: probability(odds), sureness: probability(odds + added) };
    })
    .sort((a, b) => b.sureness - a.sureness || a.candidate.occupation - b.candidate.occupation);
}
