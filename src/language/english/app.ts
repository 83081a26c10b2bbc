import type { Releases } from '../../domain/releases.ts';
import { dayWords, periodWords } from './dates.ts';

/* What stands around every page, and in place of one that cannot be shown. */
export const words = {
  skip: 'Skip to main content',

  mainPages: 'Main',
  places: {
    search: 'Search',
    browse: 'Browse',
    occupations: 'Occupations',
    about: 'About',
    shortlist: 'Shortlist',
  },

  notOfficial: 'Not an official government service. What you type stays on your device.',
  sources: (releases: Releases) =>
    `Official crosswalk: ${periodWords(releases['military-crosswalk'])}. O*NET ${releases.onet.release}. Pay: ${periodWords(releases.wages)}. Outlook: ${periodWords(releases.projections)}.`,
  matchLink: 'Match a list',
  resumeLink: 'Your résumé',
  sourcesLink: 'Sources and credits',
  reportLink: 'Report an error',
  printed: (day: Date, address: string) => `Printed ${dayWords(day)}, from ${address}`,

  broken: {
    title: 'Something went wrong on this page',
    words: 'That is our fault, not yours. Nothing you typed was sent anywhere.',
    startOver: 'Start over',
  },
  notFetched: {
    what: 'This page could not be loaded.',
    advice:
      'Your connection may be down, or the site may have been updated. Check your connection, then reload the page.',
  },
  loadingPage: 'Loading the page',
  notFound: {
    title: 'Page not found',
    why: 'The address may be mistyped, or the link may be incomplete.',
    search: 'Search for a military job',
    orBranch: ', or start from a branch:',
  },
};
