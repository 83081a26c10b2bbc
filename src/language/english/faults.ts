/* What went wrong, in words for people, and what helps. */
export const words = {
  searchStopped: {
    /** Where the whole engine stopped, not on a word. */
    why: 'the search stopped running',
    what: 'Search failed on these words.',
    advice: (message: string) => `That is our fault, not yours (${message}). Try again, or use other words.`,
  },
  searchNotStarted: {
    what: 'The search could not start.',
    advice: 'A part of this site did not arrive. Check your connection, then try again.',
  },
  twoVersions: {
    what: 'This page and its data are different versions.',
    advice: 'The site was updated while you had it open. Reload the page to get the new version of both.',
  },
  badData: {
    what: {
      format: 'Part of the data could not be read.',
      truncated: 'Part of the data did not arrive in full.',
      checksum: 'Part of the data is damaged.',
    },
    advice: 'It was not used, so you never see a wrong match. Trying again downloads a fresh copy.',
  },
  offline: {
    what: 'You are offline, and this part is not saved on your device.',
    advice: 'Connect to the internet, then try again.',
  },
  noData: {
    what: (status: number) => `The data is not available right now (error ${status}).`,
    advice: 'The site may be updating. Wait a moment, then try again.',
  },
  stalled: {
    what: 'The data stopped arriving.',
    advice:
      'Your connection may be down or very slow. This part is tried again when the connection is back, or when you choose “Try again”.',
  },
  notLoaded: {
    what: 'The data could not be loaded.',
    advice: 'Your connection may be down or slow. Check it, then try again.',
  },

  noBranch: (typed: string) => `There is no branch called “${typed}”.`,
  noRank: (typed: string) => `There is no rank type called “${typed}”.`,
  textTooLong: 'The search text was too long, so only the first part is used.',
};
