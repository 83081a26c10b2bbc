import type { BrightReason } from '../../domain/occupation.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf, titlesListed } from './counts.ts';

const BRIGHT: Readonly<Record<BrightReason, string>> = {
  'Rapid Growth': 'it is expected to grow fast (rapid growth)',
  'Numerous Job Openings': 'many jobs are expected to open (numerous job openings)',
  'New and Emerging': 'it is new work in a growing field (new and emerging)',
};

/* The page of a civilian occupation: its head, its parts, and what they share. Parts with figures are in occupation-figures.ts. */
export const words = {
  loading: 'Loading occupation details',
  pageTitle: (title: string, code: string) => `${title} (${code})`,
  /** @param summary what people in it do, in a sentence; '' where that is not known. */
  description: (title: string, summary: string) =>
    `${title}: ${summary ? `${summary} ` : ''}Pay, outlook, what it takes, and which military jobs lead here.`,
  untitled: (code: string) => `Occupation ${code}`,
  code: (code: string) => `O*NET-SOC code ${code}`,
  militaryOnly: 'Military only',
  noSummary: 'Summary: no information available',
  nothing: 'No information available',
  onThisPage: 'On this page',
  /** Between a part's name and what it says in short, where both are read out. */
  gistFollows: ': ',
  openAll: 'Open all sections',
  foldAll: 'Close all sections',
  /** In the bar that stays in view: to the two parts that are asked for most. */
  jumps: [
    { id: 'resume', title: 'Résumé' },
    { id: 'military', title: 'Military titles' },
  ],
  printSheet: 'Print one page',
  printWhole: 'Print all',
  keyFacts: 'Key facts',
  firstTasks: 'What people in this work do',
  allTasks: (count: number) => `All ${count} key tasks`,
  typicalEducation: 'Typical education to start',
  /** How the military job fits that one came from. */
  fit: {
    label: 'How your military job fits',
    from: 'You came from',
    of: (branch: string) => `(${branch}):`,
    kinds: {
      official: 'official match',
      older: 'match in older official records',
      within: 'one of the specific occupations in an official match',
      experts: 'named by experts, not official',
      reviewed: 'chosen by us, not official',
      suggested: 'suggested by us, not official',
    },
  },
  newTab: '(opens in a new tab)',
  unknown: {
    title: 'Occupation not found',
    why: (code: string) => `There is no occupation with the code “${code}”. Codes look like 15-1212.00.`,
    search: 'Search from the front page',
    or: ', or',
    browse: 'browse civilian occupations',
  },

  /** The parts of the page, by their ids; the short names are for the list of contents. */
  sections: {
    ai: 'AI outlook',
    pay: 'Pay',
    outlook: 'Job outlook',
    entry: 'What it takes to get in',
    groups: 'Where it fits',
    tasks: 'Key tasks',
    activities: 'Work activities',
    skills: 'Skills and knowledge',
    education: 'Education and training',
    majors: 'College majors',
    technology: 'Technology and tools',
    career: 'Where this career leads',
    related: 'Related occupations',
    military: 'Military titles that lead here',
    titles: 'Other names for this work',
    realTalk: 'Real talk',
    resume: 'Résumé builder',
    links: 'Official pages',
  },
  shortSections: { entry: 'Getting in', military: 'Military titles', titles: 'Other names' },

  glance: {
    pay: 'Median pay',
    /** @param where whose figure it is, "in Norfolk, VA"; '' where it goes without saying. */
    aYear: (month: string, where: string) => `a year${where && ` ${where}`}, ${month}`,
    anHour: (month: string) => `an hour, ${month}`,
    outlook: 'Outlook',
    bright: '★ Bright Outlook, according to O*NET',
    brightButFewer: '★ Bright Outlook, according to O*NET, for its many openings',
    preparation: 'Preparation',
    zone: (zone: number) => `Job zone ${zone} of 5`,
    ofGroup: (group: string) => `Pay and outlook are published for the group “${group}.”`,
  },
  bright: 'Bright Outlook.',
  brightWhy: (reasons: readonly BrightReason[]) =>
    `O*NET lists this occupation because ${reasons.map((reason) => BRIGHT[reason]).join(', and ')}.`,
  /** Where the number of jobs falls all the same. */
  brightButFewer: (year: number) =>
    `Fewer of these jobs are projected for ${year}, so the openings come from people who retire or move on.`,

  noCivilianJob: 'No civilian job does the same work.',
  stillCounts:
    'O*NET lists this as military only, so there is no pay, outlook, or skill rating for it. What you learned still counts: many civilian jobs involve leading, training, planning, and taking care of equipment.',
  next: 'Next:',
  searchOthers: 'search for other jobs you have held',
  secondSpecialty: ', such as a second specialty or an instructor assignment.',
  catchAll: 'This is a catch-all group.',
  catchAllMeans: (group: string, hasSpecific: boolean) =>
    `It stands for work in “${group}” that has no occupation of its own, so O*NET does not describe it. ${hasSpecific ? 'It contains these specific occupations:' : 'No specific occupations are listed in it.'}`,
  moreSpecific: 'More specific occupations in this one:',
  specificWithin: 'A specific occupation within',

  aboutGroups: (release: string) =>
    `The official list of occupations (SOC ${release}) sorts work into groups. Open a group to see what else is in it.`,

  military: {
    loading: 'Loading military titles',
    seeAll: 'See all of them to sort, copy, or download',
    withTerms: ', with search terms for recruiters.',
    listed: titlesListed,
    filter: 'Filter the military titles',
    allBranches: 'All branches',
    allRanks: 'All rank types',
    choice: (name: string, count: number) => `${name} (${groupDigits(count)})`,
    includeRetired: (count: number) => `Include retired titles (${groupDigits(count)})`,
    shown: (shown: number, all: number) =>
      shown === all ? `All ${groupDigits(all)} shown` : `${groupDigits(shown)} of ${groupDigits(all)} shown`,
    withNote: (shown: string, note: string) => `${shown}. ${note}`,
    noneFits: 'No titles match.',
    clear: 'Clear filters',
    alsoByOthers: 'Also, from other sources:',
    lookUp: 'look them up',
    notYet: '…',
    currentTitles: (count: number) =>
      count > 0 ? countOf(count, 'current title') : 'no other current title',
    onlyByOthers: (count: number) =>
      `No military title has this as its official match. Other sources name ${countOf(count, 'current title')}. The strongest:`,
    allByOthers: 'See all of them, with the reasons',
    toTake: ', to sort, copy, or download.',
    nearby: 'See nearby occupations',
  },

  links: {
    about: 'These open in a new tab, and only when you choose one. Nothing is loaded from them before that.',
    onet: 'O*NET OnLine',
    onetHas: ': the full official description and ratings',
    veterans: 'My Next Move for Veterans',
    veteransHas: ': a short, plain page with a search for jobs similar to a military job',
    noVeterans: 'My Next Move for Veterans has no page for this occupation.',
    oneStop: 'CareerOneStop',
    oneStopHas: ': pay and job openings by state, and training near you',
    noOneStop: 'CareerOneStop has no page for this occupation.',
  },
};
