import { type Release, type Releases, yearsOf } from '../../domain/releases.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { periodWords } from './dates.ts';
import { words as site } from './site.ts';

/* Where the data comes from, how results are worked out, and what this service is not. */
export const words = {
  title: 'About this site',
  notOfficial: 'This is not an official government service.',
  ofOfficialFiles:
    'It shows facts from official files. No government agency runs it, pays for it, or has approved it.',

  maker: {
    title: 'Who made it',
    text: 'The Military Crosswalk project, which is independent of the government, made this site for service members, the counselors who help them, and the people who hire them. The facts come from the official files listed below. The sentences that explain jobs and the suggested résumé lines are our own, written from those facts and checked against them. Our code and our texts are free to use under the MIT license.',
  },
  privacy: {
    title: 'Your privacy',
    text: 'Nothing you type leaves your device. The page downloads its own files, then searches on your device. What you search for stands in the address only behind its “#”, the part that browsers do not send. There are no accounts and no trackers, and nothing comes from other sites. After the first visit it works without a network.',
  },

  browsers: {
    title: 'Browsers',
    text: `This site is built for ${site.browsers}, and all newer versions, on phones and computers. Older ones may show a part of it wrong, or not start.`,
  },

  matches: {
    title: 'How matches are made',
    text: 'Official matches come from the military crosswalk that the Defense Manpower Data Center and the National Center for O*NET Development publish; we show them unchanged. Search only finds the military titles that fit your words. It compares them with codes, titles, everyday names, and official duties, allows for misspellings, and says under each result what matched. Exact codes come first, then exact titles and everyday names, then partial matches. Matches from expert lists stand apart, each with its source. Where nothing fits, we show nothing.',
  },
  careers: {
    title: 'How careers are worked out',
    text: 'The next steps on an occupation’s page are occupations that O*NET lists as related to it, grouped by career cluster. “Up” means that a step asks for more preparation or pays clearly more; “across” means that it asks for about the same. What carries over and what to add come from comparing O*NET’s ratings of skills and knowledge and its lists of software. Pay is the published national median. The steps are options, not a prediction.',
  },
  suggestions: {
    title: 'How suggestions are worked out',
    text: 'What is marked “Suggested by us” comes from comparing each military job with every other one by title, official duties, Defense Department group, and code: similar jobs vote for the occupations they officially lead to. We also compare titles and duties with civilian job titles and tasks, and use O*NET’s related occupations and experts’ lists for similar jobs. A suggestion appears only where at least two kinds of evidence support it, always with its reason. A profession that requires a license is suggested only where the military title itself names that work. What is marked “Chosen by us” comes from lists that we reviewed by hand, mostly for jobs without a civilian counterpart.',
  },

  contents: {
    title: 'What is in it',
    counting: 'Counting titles',
    counts: (current: number, retired: number, occupations: number, releases: Releases) =>
      `${countOf(current, 'current military title')} (${periodWords(releases['military-crosswalk'])}), ${countOf(retired, 'retired title')} (before ${yearsOf(releases['military-crosswalk']).to}), and ${countOf(occupations, 'civilian and military occupation')} in O*NET-SOC ${releases['onet-taxonomy'].release}.`,
    titlesAndJobs: (jobs: number) =>
      `A title is one line of an official list: one level or variant of a job. A job takes all of its titles together, so there are fewer jobs (${groupDigits(jobs)} current ones) than titles.`,
    caption: 'Titles by branch; a title that two branches share counts in both',
    branch: 'Branch',
    current: 'Current',
    retired: 'Retired',
    version: (version: string) => `Data version ${version}`,
  },

  report: {
    title: 'Report an error',
    how: 'This site cannot receive reports itself. Copy the text below, add what is wrong and how you know, and give it to whoever runs this site or sent you here. If an official figure or match is wrong, the publisher named under Sources can correct it for everyone.',
    label: 'Your report',
    text: (page: string, version: string, browser: string) =>
      `Page: ${page}\nData version: ${version}\nBrowser: ${browser}\nWhat is wrong, and how I know:\n`,
    noVersion: 'not loaded',
    copy: 'Copy report',
    copied: 'Report copied.',
    searchIncluded:
      'The address of the page includes what you searched for. Delete it from the text if you would rather not share it.',
  },

  sources: {
    title: 'Sources',
    owed: (publisher: string, release: Release, license: string) =>
      `${publisher}. ${capital(periodWords(release))}. ${license}.`,
  },
  credit: {
    title: 'Required credit',
    text: (release: string) =>
      `This product includes information from O*NET ${release} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of USDOL/ETA. We have changed the form of this information; USDOL/ETA has not approved, endorsed, or tested these changes.`,
  },
  libraries: {
    title: 'Software',
    text: 'The code of this site is under the MIT license, and uses these libraries by others.',
    texts: 'Read their licenses.',
    one: (name: string, version: string, license: string) => `${name} ${version}: ${license}`,
  },
  leftOut: {
    title: 'What was left out',
    /** What the official files hold and this service does not, each with its reason. */
    items: [
      'Descriptions and task sentences from O*NET and the Department of Defense: the sentences here are our own.',
      'Federal civilian job series, which the military list also includes.',
      'Most Space Force titles that only repeat the Air Force’s: they are shown once, with both branches named.',
      'Figures that the sources mark as not fit to publish.',
      'Registered apprenticeships after 2019, and O*NET Work Context, which we do not have.',
    ],
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
