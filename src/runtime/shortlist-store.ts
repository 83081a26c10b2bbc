import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeLists, encodeLists, type ReadLists } from '../data/shortlist-codec.ts';
import { emptyLists, merged, type Shortlist, type Shortlists } from '../domain/shortlist.ts';
import { report } from './report.ts';
import { SHORTLISTS_KEY as KEY } from './shortlist-key.ts';

export interface ShortlistState {
  all: Shortlists;
  /** As it was before the last change, as long as that can be undone. */
  before: Shortlists | null;
  /** False if the browser does not let the page keep anything, or not any more. */
  kept: boolean;
  /** What was kept was damaged: some may be missing. */
  damaged: boolean;
}

export interface ShortlistStore extends StoreApi<ShortlistState> {
  /** Changes the lists as they are now on the device, another tab's changes included. */
  change: (change: (all: Shortlists) => Shortlists) => void;
  undo: () => void;
  /** Adds lists from a file. */
  add: (lists: readonly Shortlist[]) => void;
  /** Deletes all lists, and what else of them the device has kept; it can be undone until the page is left. */
  forget: () => void;
  /** An id that no list has. */
  newId: () => string;
  /** The text that could not all be read, as it was found; null for none. */
  damagedText: () => string | null;
  /** Takes note that the person knows of the damage. */
  settle: () => void;
  /** Stops following other tabs. */
  close: () => void;
}

/** What was there before the last change, for the day that the other is damaged. */
const BEFORE = 'shortlists-before';
/** What could not be read is put aside, never overwritten by what could. */
const DAMAGED = 'shortlists-damaged';

/** Holds the shortlists of a device. Every tab shows the same; none writes over what another has just added. */
export function createShortlistStore(newId: () => string = randomId): ShortlistStore {
  const first = load(newId);
  const store = createStore<ShortlistState>(() => ({ ...first, before: null, kept: true }));
  const set = (all: Shortlists, before: Shortlists | null) => {
    // Where nothing may be kept the page goes on with what it has.
    const kept = save(all);
    store.setState({ all, before, kept });
  };
  const current = (): Shortlists => {
    const { all, kept } = store.getState();
    return (kept && stored(KEY)) || all;
  };
  const follow = (event: StorageEvent) => {
    if (event.storageArea !== localStorage || (event.key !== KEY && event.key !== null)) return;
    // What cannot be read, maybe since a newer page wrote it, leaves this tab as it is.
    const all = read(KEY) === null ? emptyLists(newId()) : stored(KEY);
    // What this tab could undo is no longer the last change.
    if (all) store.setState({ all, before: null });
  };
  window.addEventListener('storage', follow);
  return {
    ...store,
    change: (change) => {
      const now = current();
      const next = change(now);
      if (next !== now) set(next, now);
    },
    undo: () => {
      const { before } = store.getState();
      if (before) set(before, null);
    },
    add: (lists) => {
      const now = current();
      set(merged(now, lists), now);
    },
    forget: () => {
      set(emptyLists(newId()), current());
      for (const key of [BEFORE, DAMAGED]) remove(key);
      store.setState({ damaged: false });
    },
    newId,
    damagedText: () => read(DAMAGED),
    settle: () => store.setState({ damaged: false }),
    close: () => window.removeEventListener('storage', follow),
  };
}

/** Browsers have crypto.randomUUID only where the connection is secure, and not for long. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

function load(newId: () => string): Pick<ShortlistState, 'all' | 'damaged'> {
  const text = read(KEY);
  if (text === null) return { all: emptyLists(newId()), damaged: false };
  const now = decodeLists(text);
  if (now.fault === null) return { all: listsOf(now) ?? emptyLists(newId()), damaged: false };
  report(`The shortlists could not all be read: ${now.fault}.`, undefined);
  write(DAMAGED, text);
  const earlier = stored(BEFORE);
  const rest = listsOf(now);
  const all = rest && earlier ? merged(rest, earlier.lists) : (rest ?? earlier ?? emptyLists(newId()));
  return { all, damaged: true };
}

/** What is kept under a name; undefined where there is nothing, or nothing that can be trusted. */
function stored(key: string): Shortlists | undefined {
  const text = read(key);
  if (text === null) return undefined;
  const lists = decodeLists(text);
  return lists.fault === null ? listsOf(lists) : undefined;
}

function listsOf({ lists, open }: ReadLists): Shortlists | undefined {
  const [first] = lists;
  return first && { lists, open: lists.some(({ id }) => id === open) ? open : first.id };
}

function save(all: Shortlists): boolean {
  const before = read(KEY);
  const sound = before !== null && decodeLists(before).fault === null;
  if (before !== null && !sound) write(DAMAGED, before);
  if (!write(KEY, encodeLists(all))) return false;
  if (before !== null && sound) write(BEFORE, before);
  return true;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Not allowed: as if nothing were there.
    return null;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Not allowed: then nothing is there.
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // Full or not allowed: the page says that nothing is kept.
    return false;
  }
}
