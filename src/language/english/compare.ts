import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* The page that compares occupations. */
export const words = {
  heading: 'Compare occupations',
  /** The page's title: "Compare Paramedics and Registered Nurses". */
  title: (names: readonly string[]) => `Compare ${listed(names)}`,
  description: (names: readonly string[]) =>
    `${listed(names)} side by side: pay, outlook, what each takes, AI outlook, and what sets them apart.`,
  caption: (names: readonly string[]) => `${listed(names)}, side by side`,
  tooFew: 'Choose at least two occupations to compare, up to four.',
  tooMany: (most: number, left: readonly string[]) =>
    `A comparison shows ${most} occupations. Left out: ${left.join(', ')}.`,
  unknown: (codes: readonly string[]) => `We have no information about ${codes.join(', ')}.`,
  untitled: (code: string) => `Occupation ${code}`,
  loading: 'Loading the comparison',
  notLoaded: 'Could not be loaded.',
  nothing: 'No information available',

  toShortlist: 'Open my shortlist',
  remove: 'Remove from table',
  removed: (name: string) => `Removed ${name}.`,
  added: (name: string) => `Added ${name}.`,
  add: 'Add an occupation',
  addHow: 'Job title or what people in it do',
  addThis: (name: string) => `Add ${name}`,
  fromShortlist: 'From your shortlist:',
  full: 'Four is the most that fit side by side. Remove one to add another.',

  hideSame: 'Hide what is the same',
  hidden: (count: number) => `${countOf(count, 'row')} hidden`,
  allSame: 'Everything that can be compared is the same.',
  same: 'Same for all',
  pair: 'Show side by side',
  first: 'On the left',
  second: 'On the right',

  job: 'How far from which military job?',
  noJob: 'No military job',
  jobAndCode: (title: string, branch: string, code: string) => `${title} (${branch} ${code})`,
  unknownJob: (branch: string, code: string) => `${branch} ${code}`,
  jobIsUnknown: (branch: string, code: string) => `We have no information about ${branch} ${code}.`,

  rows: {
    pay: 'Pay a year',
    outlook: 'Job outlook',
    openings: 'Openings a year',
    wayIn: 'Usual way in',
    education: 'Typical education to start',
    license: 'License',
    experience: 'Work experience',
    checks: 'Checks and conditions',
    zone: 'Preparation',
    ai: 'AI outlook',
    match: (job: string) => `Who says that ${job} leads there`,
    carries: 'What carries over',
    add: 'What to add',
    inAll: { skills: 'Skills for all', knowledge: 'Knowledge for all', technology: 'Software for all' },
    apart: {
      skills: 'More of these skills',
      knowledge: 'More knowledge of',
      technology: 'More of this software',
    },
  },
  notes: {
    pay: (from: string, to: string, place: string) =>
      `In ${place}. On each bar, from ${from} to ${to}: the mark is the median, the box the middle half.`,
    zone: 'O*NET’s job zones, 1 to 5',
    ai: 'How exposed tasks are to AI, 0 to 100',
    entry: 'From the BLS handbook, in our own words',
    inAll: 'Important in each, by O*NET’s ratings',
    software: 'Named for each',
    apart: 'Important, and rated clearly higher than in the others',
    softwareApart: 'In demand here, and not named for the others',
    /** @param bases what a job is compared by. @param official whether that is its official matches; else experts name it. */
    distance: (bases: readonly string[], official: boolean) =>
      `Our own comparison of O*NET’s ratings with ${listed(bases)}, ${official ? 'where the job officially leads' : 'which share most duties with the job, by O*NET’s study'}.`,
  },
  highest: 'Highest',
  fastest: 'Grows most',
  most: 'Most',
  middleHalf: (from: string, to: string) => `Middle half: ${from} to ${to}`,
  /** Pay that is published by the hour alone. */
  anHour: (dollars: number) => `$${groupDigits(dollars, 2)} an hour`,
  nation: 'the whole country',
  /** The figures are of another place than the one that was asked for. */
  standIn: (place: string) => `No figure there; this is for ${place}`,
  ofGroup: (group: string) => `For the group “${group}”`,
  bright: '★ Bright Outlook',
  exposure: (mean: number) => `${mean} out of 100`,
  andMore: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more > 0 ? `, and ${groupDigits(more)} more` : ''}`,
  nothingShared: 'Nothing in common',
  nothingApart: 'Nothing that stands out',
  nothingToAdd: 'Nothing that stands out',
  kinds: { skills: 'Skills', knowledge: 'Knowledge', technology: 'Software' },
  kind: (kind: string, names: readonly string[]) => `${kind}: ${names.join(', ')}`,
  official: 'It is an official match of the job.',
  noLink: 'No source that we have names it for this job.',
  noDistance: 'No information available: O*NET does not rate the work that the job is known to lead to.',
  sources: (wages: string, projections: string, onet: string) =>
    `Sources: pay, U.S. Bureau of Labor Statistics, ${wages}; outlook, the same, ${projections}; ratings, job zones, and software, O*NET ${onet}. AI figures: see any occupation’s page.`,
};

/** "Paramedics and Registered Nurses", "A, B, and C". */
function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
