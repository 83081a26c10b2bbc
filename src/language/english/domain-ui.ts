import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* What the pieces say that know the field's words and stand on several pages. */
export const words = {
  loadingJobs: 'Loading military jobs',
  loadingOccupations: 'Loading civilian occupations',
  breadcrumb: 'Breadcrumb',

  branch: 'Branch',
  rankType: 'Rank type',
  /** @param chosen the chosen branches and rank types; '' where all are. */
  branchAndRank: (chosen: string) => `Branch and rank: ${chosen || 'all'}`,
  all: 'All',

  backTo: (text: string) => `← Results for “${text}”`,
  currentJobs: (count: number) => `${groupDigits(count)} current jobs`,
  allOccupations: 'All occupations',
  civilianOccupations: 'Civilian occupations',
  militaryTitle: 'Military title',
  titles: (count: number) => countOf(count, 'title'),
  browseBranches: 'Browse a branch',

  /** Follows the code. */
  codeWithoutTitle: (owner: string, kind: string) =>
    `is reported as a code of the ${owner}: ${kind}. It adds to a job and does not name one. Our sources have no title for it.`,
  /** Follows the code. @param why a sentence without its full stop; '' where there is none. */
  codeWithoutMatch: (owner: string, kind: string, title: string, why: string) =>
    `is a real code: ${owner} ${kind}, “${title}”. The official crosswalk has no civilian match for it${why ? `, because it does not name a job. ${why}.` : '.'}`,

  searchJobItself: 'Search for the job itself, by its title or by what you did.',
  titleOrCode: 'Title or code',

  retired: 'Retired',
  retiredAside: '(retired)',
  levels: (shown: number, all: number) =>
    shown === all ? `All ${all} levels and variants` : `${shown} of ${all} levels and variants`,
  /** @param of the group's name; '' where the list has one group. */
  showAllJobs: (count: number, of: string) => `Show all ${countOf(count, 'job')}${of && `: ${of}`}`,
  showFewerJobs: (of: string) => `Show fewer${of && `: ${of}`}`,

  noCounterpart: 'No direct civilian counterpart',
  noPay: 'No pay figure',
  aYear: (pay: string) => `${pay} a year`,
  brightOutlook: 'Bright outlook',
  /** @param what the way in, and whether a license is needed, as far as they are known. */
  takes: (what: readonly string[]) => `What it takes: ${what.join('. ')}`,
  noEntry: 'What it takes: no information available',
  groupFigures: 'Figures are for the whole group',
  groupFiguresOf: (group: string) => `Figures are for the group “${group}”`,

  showMore: 'Show more',
  showAll: 'Show all',
  showAllOf: (total: number) => `Show all ${groupDigits(total)}`,
  shownOf: (shown: number, total: number) => `${groupDigits(shown)} of ${groupDigits(total)} shown`,

  setAside: 'Set aside',
  setAsideBefore: 'Set aside:',
  showAllSetAside: (count: number) => `Show all ${count} that were set aside`,
  showFewerSetAside: 'Show fewer that were set aside',
  setAsideTip: (what: string) => `${what}. Put it back to search for it too.`,
  putBack: (typed: string, what: string) => `“${typed}”, ${what}. Put back`,

  specificIn: {
    short: 'More specific occupations in it:',
    shortOther: 'A catch-all group. Specific occupations in it:',
    long: (byFit: boolean) =>
      `O*NET also lists more specific occupations in it${byFit ? ', those closest to this job first:' : ':'}`,
    longOther: (byFit: boolean) =>
      `“All Other” is a catch-all group. Look at the specific occupations in it${byFit ? ', those closest to this job first:' : ':'}`,
  },

  understoodAs: 'Understood:',
  chipKinds: { phonetic: 'Spelled', spelling: 'Read as' },
  chip: (kind: string, label: string) => `${kind}: ${label}`,
  chipTip: (typed: string) => `Read from “${typed}”. Remove it to search for the plain words.`,
  removeChip: (chip: string, typed: string) =>
    `${chip}: read from “${typed}”. Search for the plain words instead`,
};
