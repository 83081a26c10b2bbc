import type { CrosswalkIndex, OccupationBrief } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import { type Branch, branchFromSlug } from '../domain/branch.ts';
import type { Specialty } from '../domain/military-title.ts';
import { rankLabel } from '../domain/rank-type.ts';

/**
 * What the command line prints for a military code: every job that the code stands for, today's meaning first, each with its
 * titles, their own official matches, and what the page says beside them.
 * @param branchName the branch's name, in any case: "Army", "marine corps".
 * @throws Error for an unknown branch, or a code that the branch does not have.
 */
export function militaryJson(index: CrosswalkIndex, branchName: string, code: string): string {
  const branch = branchFromSlug(branchName);
  if (!branch)
    throw new Error(
      `"${branchName}" is no branch: say Army, Marine Corps, Navy, Air Force, Space Force or Coast Guard`,
    );
  const lookup = createLookup(index);
  const specialties = lookup.specialties(branch, code);
  if (specialties.length === 0) throw new Error(`the ${branch} has no code "${code}" in the crosswalk`);
  const jobs = specialties.map((specialty) => jobOf(index, lookup, specialty));
  return JSON.stringify({ branch, code: code.toUpperCase(), jobs }, null, 2);
}

function jobOf(index: CrosswalkIndex, lookup: CrosswalkLookup, specialty: Specialty) {
  return {
    code: specialty.code,
    title: specialty.title,
    branches: specialty.branches,
    rank: rankLabel(specialty.ranks),
    status: specialty.status,
    formerTitles: specialty.formerTitles,
    successors: specialty.branches.flatMap(
      (branch: Branch) => index.successors.get(`${branch}:${specialty.code}`) ?? [],
    ),
    titles: lookup.titlesOf(specialty).map((title) => ({
      code: title.code,
      title: title.title,
      branches: title.branches,
      rank: rankLabel(title.ranks),
      status: title.status,
      occupations: lookup.occupations(title.occupations).map((occupation) => matchOf(lookup, occupation)),
    })),
    sameTitleElsewhere: lookup.sameTitle(specialty).map((other) => ({
      branch: other.branches[0],
      code: other.code,
      title: other.title,
      status: other.status,
    })),
  };
}

function matchOf(lookup: CrosswalkLookup, occupation: OccupationBrief) {
  const { code, title, jobZone, medianAnnual, payGroup, changePercent, bright, militaryOnly } = occupation;
  const underneath = lookup.underneath(code).map((each) => ({ code: each.code, title: each.title }));
  return { code, title, jobZone, medianAnnual, payGroup, changePercent, bright, militaryOnly, underneath };
}
