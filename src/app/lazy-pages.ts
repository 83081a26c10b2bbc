import { shortlistCode } from '../domain-ui/shortlist/shortlist-code.ts';
import { lazyCode } from './lazy-code.ts';
import { lazyPage } from './lazy-page.tsx';

/** The pages that a first search does not need. */
export const lazyPages = {
  military: lazyPage(lazyCode.military),
  browse: lazyPage(lazyCode.browse),
  branch: lazyPage(lazyCode.branch),
  occupation: lazyPage(lazyCode.occupation),
  occupations: lazyPage(lazyCode.occupations),
  reverseMatches: lazyPage(lazyCode.reverseMatches),
  shortlist: lazyPage(lazyCode.shortlist),
  compare: lazyPage(lazyCode.compare),
  resume: lazyPage(lazyCode.resume),
  card: lazyPage(lazyCode.card),
  match: lazyPage(lazyCode.match),
  about: lazyPage(lazyCode.about),
};

/** Loads them all, and what they show of the shortlist, so that each opens at once when its turn comes. */
export async function loadLazyPages(): Promise<void> {
  await Promise.all([...Object.values(lazyPages), shortlistCode].map((part) => part.load()));
}
