import { countOf } from './counts.ts';

/* A field that finds an occupation to be taken somewhere: into a comparison, as the job that a résumé is for. */
export const words = {
  searching: 'Searching…',
  found: (count: number) => `${countOf(count, 'occupation')} found`,
  noneFound: 'No occupation matches these words.',
};
