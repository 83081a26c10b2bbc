import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { BRANCHES, type Branch } from '../domain/branch.ts';

/** How many current jobs (specialties) each branch has; one that two branches share counts for both. */
export function compileJobCounts({ specialties }: CrosswalkIndex): Record<Branch, number> {
  const current = specialties.filter(({ status }) => status === 'current');
  const counts = BRANCHES.map(
    (branch) => [branch, current.filter(({ branches }) => branches.includes(branch)).length] as const,
  );
  return Object.fromEntries(counts) as Record<Branch, number>;
}
