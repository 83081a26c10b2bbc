import { files } from 'virtual:crosswalk-files';
import type { Opened } from '../domain/page-ahead.ts';
import { askedBefore } from '../runtime/asked.ts';
import { allowOwnWorkers } from '../runtime/own-workers.ts';
import { SITE_BASE } from '../runtime/site-base.ts';
import { decodePart } from '../text/decode-part.ts';
import { noteEarlyTouches } from './early-touch.ts';
import { makeFirstMoves } from './first-moves.ts';
import { lazyCode } from './lazy-code.ts';
import { openedAt } from './opened.ts';

allowOwnWorkers();

const base = SITE_BASE;
fixAddresses();
// A page under the name of its folder or its file; and what links from before ask by a part that is sent to the host.
const { origin, pathname, search, hash } = window.location;
const path = pathname.slice(base.length).replace(/(?:^|\/)(?:index\.html)?$/, '');
const before = askedBefore(window.location);
if (`${base}${path}` !== pathname || before !== undefined)
  // With its host: two slashes at the start would name another.
  history.replaceState(history.state, '', `${origin}${base}${path}${before ?? `${search}${hash}`}`);

// A script of its own, ahead of the page's: what the address asks for is on its way while that is still being read.
export const FIRST_MOVES = makeFirstMoves(window.location.href);

if (path === '') FIRST_MOVES.begin();

const { ahead, opened } = document.getElementById('root')!.dataset;

/** Whether the page at this very address was rendered ahead. */
export const AHEAD = ahead !== undefined && decodePart(ahead) === `/${decodePart(path)}`;

if (AHEAD) noteEarlyTouches();

/** What the page at the address needs first; undefined where that comes some other way. */
export const OPENED = AHEAD && opened ? (JSON.parse(opened) as Opened) : openedAt(path);
if (OPENED) {
  void lazyCode[OPENED.page]().catch(() => {});
  if (OPENED.profile) preload(files.profile(OPENED.profile));
  if (OPENED.jobs) preload(files.jobs(OPENED.jobs));
  for (const shard of OPENED.directions ?? []) preload(files.directions(shard));
} else {
  const [page] = path.split('/');
  if (page === 'shortlist' || page === 'compare' || page === 'card') void lazyCode[page]().catch(() => {});
}

/** Asks for a data file, which the page takes when it gets to it. */
function preload(url: string): void {
  if (!navigator.onLine || isAskedFor(url)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
  document.head.append(link);
}

function isAskedFor(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]');
  return [...links].some(({ href }) => href.endsWith(url));
}

/** A page that works in any folder names others as seen from its own; the address is about to change, and so would they. */
function fixAddresses(): void {
  // What is asked for ahead is on its way.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href^="."]:not([rel$="preload"])'))
    link.setAttribute('href', link.href);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="."]'))
    link.setAttribute('href', `${link.pathname}${link.search}${link.hash}`);
}
