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

/**
 * Loads them all, and what they show of the shortlist, so that each opens at once when its turn comes.
 * @param turn what each waits for before it is asked for: all of them at once would hold up whoever types.
 */
export async function loadLazyPages(turn?: () => Promise<void>): Promise<void> {
  const parts: Promise<unknown>[] = [];
  for (const part of [shortlistCode, ...Object.values(lazyPages)]) {
    if (turn) await turn();
    parts.push(part.load());
  }
  await Promise.all(parts);
}
