import lighthouse from 'lighthouse';
import type { StaticHost } from './static-host.ts';

const PAGES = {
  start: '/',
  result: '/#q=combat+medic',
  military: '/military/army/25B',
  profile: '/occupation/15-1212.00',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type PageName = keyof typeof PAGES;
/** Each category's score of 0 to 100. */
export type Scores = Record<(typeof CATEGORIES)[number], number>;
export type PageScores = ReadonlyMap<PageName, Scores>;

/**
 * Lighthouse's own scores of four pages, as it rates phones (it works out the slow line and processor by itself).
 * @param port where Chromium listens for it.
 */
export async function lighthouseScores(quick: StaticHost, port: number): Promise<PageScores> {
  const all = new Map<PageName, Scores>();
  for (const [name, path] of Object.entries(PAGES) as [PageName, string][]) {
    const result = await lighthouse(`${quick.url}${path}`, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    const scores = CATEGORIES.map((id) => [id, Math.round((result?.lhr.categories[id]?.score ?? 0) * 100)]);
    all.set(name, Object.fromEntries(scores));
  }
  return all;
}
