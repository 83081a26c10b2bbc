import { createLoadStore } from '../../runtime/load-store.ts';

/** The code of what other pages show of the shortlist; a first search does not wait for it. */
export const shortlistCode = createLoadStore(() => import('./shortlist-parts.ts'));
