import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* The front page: the box, where to start, and what was found. What an answer says is in search.ts. */
export const words = {
  title: 'Your military job, in civilian words',
  box: 'Military job code, title, or nickname, or a civilian job',
  linkPart: 'Part of this link could not be used.',

  lead: 'Type what you did in uniform. See what civilians call it, according to the official crosswalk for all six branches, with pay and outlook.',
  tryOne: 'Try one',
  /** Searches that show the range of what the box understands. */
  examples: [
    { text: '25B', what: 'a code' },
    { text: 'combat medic', what: 'a title' },
    { text: 'mechaninc', what: 'misspelled' },
    { text: 'corpsman', what: 'a nickname' },
    { text: '1D7X1', what: 'all skill levels' },
    { text: 'sixty-eight whiskey', what: 'said aloud' },
    { text: '98G', what: 'a retired code' },
    { text: 'truck driver', what: 'civilian words' },
  ],
  orBrowse: 'Or browse a branch',
  howToUse: 'How to use it',
  /** One line for each kind of reader. */
  readers: [
    {
      who: 'Leaving the service?',
      how: 'Type your code or job. Open an occupation to see what it is, what it pays, and what it requires.',
    },
    {
      who: 'Helping someone leave?',
      how: 'Search by keyboard, then send the link or print the page. Every page has its own address.',
    },
    {
      who: 'Hiring?',
      how: 'Type the job you need to fill: its page lists military titles and search terms to copy. For a list of people, see “Match a list” below.',
    },
  ],

  filters: 'Filters',
  choiceWithCount: (choice: string, count: number) => `${choice}, ${groupDigits(count)}`,

  typeToSearch: (where: string) => `Type to search in ${where}`,
  /** "24 results for “25B” in Navy, Enlisted". */
  resultsFor: (total: number, text: string, where: string) =>
    `${total === 0 ? 'No results' : countOf(total, 'result')} for “${text}”${where ? ` in ${where}` : ''}`,
  /** What the filters hide: "12 more results in other branches." */
  hiddenResults: (hidden: number, by: 'branch' | 'rank' | 'both') =>
    `${countOf(hidden, 'more result')} ${HIDDEN[by]}.`,
  noneFiltered: 'No results with these filters.',
  allResultsFor: (total: number, text: string) => `All ${countOf(total, 'result')} for “${text}”`,
  browseAll: (branch: string) => `Browse all ${branch} jobs`,
  orType: 'or type above.',

  militaryTitles: 'Military titles',
  officialColumn: 'Official civilian match, pay, outlook',
  matched: (why: string) => `Matched: ${why}`,
  noCounterpart: 'No direct civilian counterpart.',
  whatNext: 'See what can help next',
  moreOccupations: (count: number) => countOf(count, 'more occupation'),
  notOfficial: (titles: readonly string[]) => `Not official: ${titles.join('; ')}`,

  /** Instead of "No results", which nobody can know then. */
  partMissing: 'Only part of the data was searched',
  moreMayBeThere:
    'Retired codes, nicknames, and civilian job titles were not searched, so there may be more results than you see.',
  noTitle: 'No military title matches. We would rather show nothing than guess.',
  tipCode: 'Type the code alone, without rank or skill level: 25B, HM, 0311, 2T2X1.',
  tipWords: 'Type what you did in plain words: truck driver, medic, radar repair.',
  byRankAndCode: 'by rank type and code.',
  jobsAlike: 'Below are jobs with a similar title.',

  fromCivilian: 'Starting from a civilian job?',
  searchOccupations: 'Search occupations',
  searchCivilian: 'Search civilian job titles',
  searchingCivilian: 'Searching civilian job titles',
  searching: 'Searching…',
  megabyte: 'Downloads about 1 MB, once.',
  notLoaded: 'They could not be loaded.',
  /** @param total how many; undefined or 0 while it is not known. */
  orOccupations: (total: number | undefined) =>
    total ? `Or see ${countOf(total, 'civilian occupation')}` : 'Or see civilian occupations',
  occupationsFor: (total: number, text: string) =>
    `${total === 0 ? 'No civilian occupations' : countOf(total, 'civilian occupation')} for “${text}”`,
  noOccupation: 'None match these words.',
  seeOccupations: (total: number, shown: number) =>
    total > shown ? `See all ${countOf(total, 'occupation')}` : 'See what matched',
  evidence: {
    layTitle: 'Other job title',
    summary: 'Summary',
    task: 'Task',
    activity: 'Work activity',
    officialDescription: 'O*NET description',
    officialTask: 'O*NET task',
    officialActivity: 'O*NET work activity',
  },
};

const HIDDEN = {
  both: 'outside these filters',
  branch: 'in other branches',
  rank: 'in other rank types',
};
