import { files } from 'virtual:crosswalk-files';
import { branchFromSlug } from '../domain/branch.ts';
import { directionsShard, jobsShard } from '../domain/direction.ts';
import { askedBefore } from '../runtime/asked.ts';
import { allowOwnWorkers } from '../runtime/own-workers.ts';
import { decodePart } from '../runtime/paths.ts';
import { makeFirstMoves } from './first-moves.ts';
import { lazyCode } from './lazy-code.ts';

allowOwnWorkers();

const base = import.meta.env.BASE_URL;
// The start page under its file's name; and what links from before ask by a part that is sent to the host.
const { pathname, search, hash } = window.location;
const path = pathname === `${base}index.html` ? base : pathname;
const before = askedBefore(window.location);
if (path !== pathname || before !== undefined)
  history.replaceState(history.state, '', `${path}${before ?? `${search}${hash}`}`);

// A script of its own, ahead of the page's: what the address asks for is on its way while that is still being read.
export const FIRST_MOVES = makeFirstMoves(window.location.href);

const [page = '', ...parts] = window.location.pathname.slice(base.length).split('/').map(decodePart);
// A host that answers every address with the start page has the index asked for, too.
const onItsWay = document.querySelector(`link[rel="preload"][href="${files.index}"]`) !== null;
if (page === '' || onItsWay) FIRST_MOVES.begin();

/** What a page that was opened by its own address needs first. */
interface Opened {
  page: 'occupation' | 'military';
  profile?: string;
  jobs?: string;
  directions?: string;
}

/** Undefined for all other pages. */
export const OPENED = page === 'occupation' || page === 'military' ? openedAt(page) : undefined;
if (OPENED) {
  void lazyCode[OPENED.page]().catch(() => {});
  if (OPENED.profile) preload(files.profile(OPENED.profile));
  if (OPENED.jobs) preload(files.jobs(OPENED.jobs));
  if (OPENED.directions) preload(files.directions(OPENED.directions));
} else if (page === 'shortlist' || page === 'compare' || page === 'card')
  void lazyCode[page]().catch(() => {});

function openedAt(page: Opened['page']): Opened {
  if (page === 'occupation') {
    const profile = parts[0] ?? '';
    return /^\d\d-\d{4}\.\d\d$/.test(profile) ? { page, profile } : { page };
  }
  const branch = branchFromSlug(parts[0] ?? '');
  const code = parts[1] ?? '';
  if (!branch || !/^\w{2,5}$/.test(code)) return { page };
  const jobs = jobsShard(branch, code);
  // Jobs that the Space Force shares are said under the Air Force's codes.
  if (branch === 'Space Force') return { page, jobs };
  return { page, jobs, directions: directionsShard({ branches: [branch], code }) };
}

/** Asks for a data file, which the page takes when it gets to it. */
function preload(url: string): void {
  if (!navigator.onLine) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
  document.head.append(link);
}
