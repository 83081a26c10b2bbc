import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Inferred } from '../directions/all-directions.ts';
import type { TableTexts } from '../tables.ts';
import { readSuggestBase } from './base.ts';
import { sameJobs } from './same-job.ts';
import { suggestionsFor } from './suggestions.ts';

/** Works out where every specialty may lead besides, and what the same job is in other branches. It takes seconds. */
export function infer(tables: TableTexts, index: CrosswalkIndex): Inferred {
  const base = readSuggestBase(tables, index);
  return {
    suggested: new Map(
      base.jobs.map((job) => [job.id, suggestionsFor(base, job).map(({ direction }) => direction)]),
    ),
    elsewhere: new Map(
      base.jobs.filter(({ current }) => current).map((job) => [job.id, sameJobs(base, job)]),
    ),
  };
}
