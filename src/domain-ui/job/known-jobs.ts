import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../../data/crosswalk-lookup.ts';
import type { JobsPart } from '../../data/jobs-codec.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';

/** What a page of a military code knows of jobs: all, or those of like codes. */
export interface KnownJobs {
  lookup: CrosswalkLookup;
  codeNames: CrosswalkIndex['codeNames'];
}

/** The jobs of a part of the index. */
export function jobsOfPart({ specialties, titles, occupations, codeNames }: JobsPart): KnownJobs {
  // At the places that their ids say.
  const placed: MilitaryTitle[] = [];
  for (const title of titles) placed[title.id] = title;
  return { lookup: createLookup({ specialties, titles: placed, occupations }), codeNames };
}
