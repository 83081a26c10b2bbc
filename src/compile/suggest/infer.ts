import type { Direction, SameJob } from '../../domain/direction.ts';
import type { Inferred } from '../directions/all-directions.ts';
import type { SuggestBase } from './base.ts';
import { neighboursOfJob } from './ranking.ts';
import { sameJobs } from './same-job.ts';
import { suggestionsFor } from './suggestions.ts';

/**
 * Works out where every specialty that names a job may lead besides, and for current ones what the same job is in other
 * branches. It takes seconds.
 */
export function infer(base: SuggestBase): Inferred {
  const suggested = new Map<number, Direction[]>();
  const elsewhere = new Map<number, SameJob[]>();
  for (const job of base.jobs) {
    if (!job.namesJob || (!job.current && base.reviewed.has(job.id))) continue;
    const neighbours = neighboursOfJob(base, job);
    suggested.set(job.id, suggestionsFor(base, job, neighbours));
    if (job.current) elsewhere.set(job.id, sameJobs(base, job, neighbours));
  }
  return { suggested, elsewhere };
}
