import { lazyPage } from './lazy-page.tsx';

/** The pages that a first search does not need. */
export const lazyPages = {
  military: lazyPage(async () => (await import('../features/military/military-page.tsx')).MilitaryPage),
  browse: lazyPage(async () => (await import('../features/browse/browse-page.tsx')).BrowsePage),
  branch: lazyPage(async () => (await import('../features/browse/branch-page.tsx')).BranchPage),
  occupation: lazyPage(
    async () => (await import('../features/occupation/occupation-page.tsx')).OccupationPage,
  ),
  occupations: lazyPage(
    async () => (await import('../features/occupations/occupations-page.tsx')).OccupationsPage,
  ),
  reverseMatches: lazyPage(
    async () => (await import('../features/reverse-matches/reverse-matches-page.tsx')).ReverseMatchesPage,
  ),
  about: lazyPage(async () => (await import('../features/about/about-page.tsx')).AboutPage),
};

/** Loads them all, so that each opens at once when its turn comes. */
export async function loadLazyPages(): Promise<void> {
  await Promise.all(Object.values(lazyPages).map((page) => page.load()));
}
