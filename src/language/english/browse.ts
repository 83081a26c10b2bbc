import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* Browsing the jobs of a branch. */
export const words = {
  title: 'Browse military jobs',
  howTo: (list: string) =>
    `Pick a branch, then a rank type, then a code. Counts are current jobs on the ${list} list, each with all of its levels.`,
  allBranches: 'All branches',
  jobsOf: (branch: string, rank: string | undefined) => `${branch} jobs${rank ? `: ${rank}` : ''}`,
  noBranch: (typed: string) => `There is no branch called “${typed}”. Here are all six.`,
  noRank: (typed: string) => `There is no rank type called “${typed}”. Here are all of them.`,

  listedBy: (codes: string) => `Listed by code (${codes}). Select a job to see its civilian matches.`,
  find: 'Find a title or code in this list',
  jobsListed: (count: number) => `${countOf(count, 'job')} in this list.`,
  jobsFitting: (count: number, all: number) =>
    `${countOf(count, 'job')} of ${groupDigits(all)} ${count === 1 ? 'matches' : 'match'}.`,
  noneOfRank: (branch: string) => `The ${branch} has no jobs of this rank type on the list.`,
  seeAll: 'See all of its jobs',
  codesBeginningWith: 'Codes beginning with',
  spaceForceOnly: 'Space Force only',
  sharedCodes: 'The Space Force took over Air Force codes. The jobs from here on belong to both branches.',

  militaryOnly: 'military only',
  /** @param more how many other occupations it leads to. */
  firstMatch: (title: string, more: number) => `→ ${title}${more > 0 ? ` and ${more} more` : ''}`,
};
