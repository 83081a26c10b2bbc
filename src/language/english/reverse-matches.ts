import { groupDigits } from '../../text/group-digits.ts';
import { countOf, titlesListed } from './counts.ts';

/** So many titles, the levels and variants of so many jobs. */
interface TitlesAndJobs {
  titles: number;
  jobs: number;
}

/* The crosswalk backwards: the military titles that lead to an occupation or a group. */
export const words = {
  title: (occupation: string) => `Military titles that lead to ${occupation}`,
  pageTitle: (occupation: string, code: string) => `Military titles that lead to ${occupation} (${code})`,
  aboutOccupation: 'About this occupation',
  inThisGroup: 'See what is in this group',
  noPlace: (code: string) =>
    `There is no occupation or group with the code “${code}”. Codes look like 15-1212.00 or 15-1200.`,
  browseOccupations: 'Browse civilian occupations',

  /** @param list the month of the crosswalk. */
  official: (current: number, retired: number, list: string) =>
    `${titlesListed(current, retired, list)} Each title is one level or variant of a job.`,
  noOfficial: 'No military title has this as its official match.',
  loadingOthers: 'Not official: loading more titles…',
  /** "Not official: 12 current titles in 5 jobs, named by experts; 3 more in 1 job, named by us." */
  others: (experts: TitlesAndJobs, ours: TitlesAndJobs) =>
    `Not official: ${
      [
        experts.titles > 0 &&
          `${countOf(experts.titles, 'current title')} in ${countOf(experts.jobs, 'job')}, named by experts`,
        ours.titles > 0 &&
          `${experts.titles > 0 ? `${groupDigits(ours.titles)} more` : countOf(ours.titles, 'current title')} in ${countOf(ours.jobs, 'job')}, named by us`,
      ]
        .filter(Boolean)
        .join('; ') || 'no other current title'
    }.`,
  othersNameOccupations:
    'Experts’ matches and ours are for single occupations. Open an occupation in this group to see them.',

  filters: 'Military titles',
  times: { current: 'Current', retired: 'Retired', all: 'Current and retired' },
  time: (name: string, count: number) => `${name} (${groupDigits(count)})`,
  status: 'Status',
  sortBy: 'Sort by',
  orders: { branch: 'Branch and rank', strength: 'Strength of match', code: 'Code', title: 'Title' },

  someSources: (count: number, all: number) => `${count} of ${all}`,
  /** @param chosen "all", how many, or the names of the sources. */
  sources: (chosen: string, fair: boolean) => `Sources: ${chosen}${fair ? ', including fair matches' : ''}`,
  allSources: 'all',
  noSources: 'none',
  sourceGroups: { official: 'Official', experts: 'Named by experts', ours: 'By us, not official' },
  includeFair: 'Include fair matches',
  notYet: '…',

  officialMatches: 'Official matches',
  titlesOf: (shown: number, all: number) => `${groupDigits(shown)} of ${countOf(all, 'title')}`,
  noOfficialFits: 'No official matches fit these choices.',
  otherMatches: 'Matches from other sources',
  aboutOthers:
    'These are not in the official crosswalk. Under each job you see who says that it leads here, and why; all levels of a job share one entry.',
  loadingOtherTitles: 'Loading titles from other sources',
  noOthers: 'No other source names a military title here.',
  noOtherFits: 'No titles from other sources fit these choices.',
  fairLeftOut: (count: number) => `${countOf(count, 'fair match is', 'fair matches are')} left out.`,
  showFair: 'Show fair matches too',
  also: (source: string) => `Also: ${source}`,
  /** What screen readers hear after a choice; a count is undefined where there is no such list. */
  shown: (official: number | undefined, others: number | undefined) => {
    const counts = [
      official !== undefined && countOf(official, 'official match', 'official matches'),
      others !== undefined && `${countOf(others, 'title')} from other sources`,
    ].filter(Boolean);
    return counts.length > 0 ? `${counts.join(', ')} shown` : '';
  },

  nearby: 'Nearby occupations',
  nearGroup:
    'These are outside this group, but O*NET lists them as closely related to its occupations. Their military titles may be worth a look too.',
  nearOccupation:
    'O*NET lists these as closely related to this occupation, or they are part of the same SOC occupation. Their military titles may be worth a look too.',
  showAllNearby: (count: number) => `Show all ${countOf(count, 'nearby occupation')}`,
  showFewerNearby: 'Show fewer nearby occupations',
  officialTitles: (count: number) => (count > 0 ? countOf(count, 'official title') : 'no official title'),
};
