import type { CrosswalkLookup } from '../data/crosswalk-lookup.ts';
import { BRANCHES, type Branch } from '../domain/branch.ts';

/** How many current jobs (specialties) each branch has. */
export function countTitles(lookup: CrosswalkLookup): Record<Branch, number> {
  return Object.fromEntries(
    BRANCHES.map((branch) => [
      branch,
      lookup.ofBranch(branch).filter((specialty) => specialty.status === 'current').length,
    ]),
  ) as Record<Branch, number>;
}
