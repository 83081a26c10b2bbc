import { type ComponentType, createContext } from 'react';

/** What became of the wish for a newer release of the site. */
export type ReleaseChange =
  /** The page is about to be drawn anew with it. */
  | 'leaving'
  /** The page holds work that nothing keeps, so it waits for a second wish. */
  | 'holds'
  /** The host holds the very release that the page is of. */
  | 'same'
  /** The host does not hold all of it yet: the page goes on as it is. */
  | 'incomplete'
  /** The host does not answer. */
  | 'unreachable';

/**
 * Asks whether the host holds another release than the page is of. Gives what offers to change to it; undefined where the release
 * is the same, or nobody can tell, as outside the whole page.
 */
export const NewReleaseContext = createContext<() => Promise<ComponentType | undefined>>(
  async () => undefined,
);
