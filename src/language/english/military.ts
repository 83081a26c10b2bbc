import { countOf } from './counts.ts';

/** "for 3D0X2 and 3D0X3", "for 3D0X1 and 6 more". */
function forCodes([first, second, ...more]: readonly string[]): string {
  if (second === undefined) return `for ${first}`;
  return more.length === 0 ? `for ${first} and ${second}` : `for ${first} and ${more.length + 1} more`;
}

/* The page of a military job: its codes, their history, and what is said of the job. Where it leads is in leads.ts. */
export const words = {
  loading: 'Loading what is known about this job',
  allJobs: (branch: string) => `All ${branch} jobs`,
  pageTitle: (title: string, branch: string, code: string) => `${title} (${branch} ${code})`,
  description: (title: string, branch: string, code: string) =>
    `${title} (${branch} ${code}) in civilian words: what the job is, where it leads, with pay and outlook, federal job series, and résumé lines.`,
  untitled: (branch: string, code: string) => `${branch} ${code}`,

  unknownBranch: {
    title: 'Branch not found',
    why: (branch: string) => `The link names the branch “${branch}”, but there is no branch by that name.`,
    search: (code: string) => `Search for ${code}`,
    inAllOr: 'in all branches, or',
    browse: 'browse by branch',
  },
  unknownCode: {
    why: (branch: string, code: string) =>
      `We know of no ${branch} job with the code “${code}”. It may be mistyped, belong to another branch, or be a code that the official crosswalk leaves out.`,
    closest: (branch: string) => `Closest ${branch} codes`,
    search: (code: string) => `Search for “${code}” in all branches`,
    or: 'or',
    browse: (branch: string) => `browse all ${branch} jobs`,
  },

  rating: 'Rating',
  code: 'Code',
  nec: 'NEC',
  nobc: 'NOBC',
  youOpened: 'You opened',
  amongLevels: 'See it among its levels',

  retired: (list: string) => `This code was already retired in the ${list} Department of Defense list.`,
  gone: (older: string, newer: string) =>
    `This code was in use in ${older} and is gone from the ${newer} list.`,
  lastMatches: 'Its civilian matches come from the last official list that had it.',
  split:
    'Some of them are parts of one older occupation that has since been split. The records do not say which part is meant, so the likely one comes first.',

  jobsOfCode: (today: number, retired: number) =>
    `This code stands for ${today} jobs today.${retired > 0 ? ` ${countOf(retired, 'retired job')} used it before.` : ''}`,
  alsoMeant: 'This code has also meant',
  retiredVariants: 'Retired variants of this job',
  retiredCodes: (count: number) => countOf(count, 'retired code'),
  othersWithCode: (count: number) =>
    count === 1 ? 'Another job with this code' : 'Other jobs with this code',
  meantBefore: (code: string) => `What ${code} meant before the current job.`,
  severalMeanings: (code: string) => `${code} has had more than one meaning.`,
  jobAndCode: (title: string, code: string) => `${title}, ${code}`,
  inOtherBranches: (code: string) => `The code ${code} in other branches`,
  sameCode: 'Same code, different job.',
  showAllJobs: (count: number) => `Show all ${count} jobs`,
  showFewerJobs: 'Show fewer jobs',

  today: 'Today:',
  before: 'What it was called before',
  continuesHere: 'Retired codes whose work continues under this one.',
  toldByRetired:
    'There is no official description of the duties under the current code. The work comes from these retired codes. Open yours to see what the job was, and for résumé lines.',
  itsRating: 'Its rating',
  skillsInRating: 'Skills in this rating (NECs)',
  byGroups:
    'Based on the Defense Department’s occupation groups, because no official list that we have names the rating.',
  usedToMean: 'What this code used to mean',
  ifHeldThen: 'If you held it then, these are that job’s last official matches.',
  kinds: { codes: 'earlier codes', ratings: 'ratings', skills: 'skills' },
  showAllOf: (count: number, kind: string) => `Show all ${count} ${kind}`,
  showFewerOf: (kind: string) => `Show fewer ${kind}`,

  levels: 'Levels and variants of this job',
  sameMatches: (count: number) =>
    `${count === 2 ? 'Both' : `All ${count}`} lead to the same civilian occupations.`,
  ownMatches: 'The civilian match can change with the level, so each level is listed with its own matches.',
  /** "28 codes, 1D711 to 1D791"; "2 codes, 100 and BM". */
  codes: (count: number, first: string, last: string) =>
    `${count} codes, ${first} ${count === 2 ? 'and' : 'to'} ${last}`,
  leadsTo: 'leads to',
  /** @param name what the level is called; '' where it has no name. */
  level: (enlisted: boolean, level: string, name: string) =>
    `${enlisted ? 'Skill' : 'Qualification'} level ${level}${name && `, ${name}`}`,

  noDuties:
    'No information available on the duties of this job. Official sources have only its title and where it leads.',
  whatPeopleDo: 'What people in this job do',
  /** @param title the title that the duties were described under; '' where it is that of today. */
  ownWords: (title: string) =>
    `In our own words, from the official description of the duties${title && `, which had the title “${title}” at the time`}.`,

  noJob: {
    statement: 'This code does not name a job.',
    why: (why: string) => `${why}. So we suggest no civilian jobs for it.`,
    lookFor: 'Look for the job you trained for or held.',
    below: 'It may be listed below.',
    search: 'Search for it',
    named: 'The job that its title names',
    field: 'Jobs in the same field',
    alike: (branch: string) => `Current ${branch} jobs with codes that begin the same way.`,
  },

  sameTitle: 'The same title, word for word.',
  closestElsewhere: 'Closest jobs in other branches',
  foundByUs: 'Found by us: we compared titles, Defense Department groups, and where the jobs lead.',

  veterans: 'What veterans earned',
  loadingVeterans: 'Loading what veterans earned',

  federal: {
    title: 'Federal job series',
    about:
      'From a Defense Department list made before 2016. Series change, so check each one in the official job search.',
    older:
      'The list is older than this code, so it shows the series of the codes whose work this code took over.',
    showAll: (count: number) => `Show all ${count} federal series`,
    showFewer: 'Show fewer federal series',
    forCodes,
  },
};
