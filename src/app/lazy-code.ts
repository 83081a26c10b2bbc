/** Fetches the code of the pages that a first search does not need. */
export const lazyCode = {
  military: async () => (await import('../features/military/military-page.tsx')).MilitaryPage,
  browse: async () => (await import('../features/browse/browse-page.tsx')).BrowsePage,
  branch: async () => (await import('../features/browse/branch-page.tsx')).BranchPage,
  occupation: async () => (await import('../features/occupation/occupation-page.tsx')).OccupationPage,
  occupations: async () => (await import('../features/occupations/occupations-page.tsx')).OccupationsPage,
  reverseMatches: async () =>
    (await import('../features/reverse-matches/reverse-matches-page.tsx')).ReverseMatchesPage,
  shortlist: async () => (await import('../features/shortlist/shortlist-page.tsx')).ShortlistPage,
  compare: async () => (await import('../features/compare/compare-page.tsx')).ComparePage,
  resume: async () => (await import('../features/resume/resume-page.tsx')).ResumePage,
  card: async () => (await import('../features/card/card-page.tsx')).CardPage,
  match: async () => (await import('../features/match/match-page.tsx')).MatchPage,
  about: async () => (await import('../features/about/about-page.tsx')).AboutPage,
};
