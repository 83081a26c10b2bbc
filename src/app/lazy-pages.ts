import { laterPage } from './lazy-page.tsx';

/** The pages that a first search does not need. */
export const laterPages = {
  occupation: laterPage(
    async () => (await import('../features/occupation/occupation-page.tsx')).OccupationPage,
  ),
  occupations: laterPage(
    async () => (await import('../features/occupations/occupations-page.tsx')).OccupationsPage,
  ),
  leadsTo: laterPage(
    async () => (await import('../features/reverse-matches/reverse-matches-page.tsx')).LeadsToPage,
  ),
  about: laterPage(async () => (await import('../features/about/about-page.tsx')).AboutPage),
};

/** Loads them all, so that each opens at once when its turn comes. */
export async function loadLaterPages(): Promise<void> {
  await Promise.all(Object.values(laterPages).map((page) => page.load()));
}
