import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReadLists } from '../data/lists-file.ts';
import type { Named, OpenLists } from '../domain/open-lists.ts';
import { readKept, removeKept, writeKept } from './device-storage.ts';
import { report } from './report.ts';

export interface ListsState<L extends Named> {
  all: OpenLists<L>;
  /** As it was before the last change, as long as that can be undone. */
  before: OpenLists<L> | null;
  /** False if the browser does not let the page keep anything, or not any more. */
  kept: boolean;
  /** What was kept was damaged: some may be missing. */
  damaged: boolean;
}

export interface ListsStore<L extends Named> extends StoreApi<ListsState<L>> {
  /** Changes the lists as they are now on the device, another tab's changes included. */
  change: (change: (all: OpenLists<L>) => OpenLists<L>) => void;
  undo: () => void;
  /** Adds lists from a file. */
  add: (lists: readonly L[]) => void;
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

/** What a device keeps several of, and how. */
export interface ListsKind<L extends Named> {
  /** Its name in the browser's storage, and in what developers read of it. */
  key: string;
  encode: (all: OpenLists<L>) => string;
  decode: (text: string) => ReadLists<L>;
  /** @param id of the one that is there when there is none. */
  empty: (id: string) => OpenLists<L>;
  /** With further lists; nothing that stands goes. */
  merged: (all: OpenLists<L>, lists: readonly L[], newId: () => string) => OpenLists<L>;
}

/**
 * Holds the lists of a kind on a device. Every tab shows the same; none writes over what another has just added. What
 * cannot be read is put aside, never overwritten by what can.
 */
export function createListsStore<L extends Named>(
  kind: ListsKind<L>,
  newId: () => string = randomId,
): ListsStore<L> {
  const keep = createKeep(kind, newId);
  const first = keep.load();
  const store = createStore<ListsState<L>>(() => ({ ...first, before: null, kept: true }));
  const set = (all: OpenLists<L>, before: OpenLists<L> | null) => {
    // Where nothing may be kept the page goes on with what it has.
    const kept = keep.save(all);
    store.setState({ all, before, kept });
  };
  const current = (): OpenLists<L> => {
    const { all, kept } = store.getState();
    return (kept && keep.stored()) || all;
  };
  const follow = (event: StorageEvent) => {
    if (event.storageArea !== localStorage || (event.key !== kind.key && event.key !== null)) return;
    // What cannot be read, maybe since a newer page wrote it, leaves this tab as it is.
    const all = keep.isThere() ? keep.stored() : kind.empty(newId());
    // What this tab could undo is no longer the last change.
    if (all) store.setState({ all, before: null });
  };
  // Rendered ahead, a page has no other tabs.
  globalThis.window?.addEventListener('storage', follow);
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
      set(kind.merged(now, lists, newId), now);
    },
    forget: () => {
      set(kind.empty(newId()), current());
      keep.removeCopies();
      store.setState({ damaged: false });
    },
    newId,
    damagedText: keep.damagedText,
    settle: () => store.setState({ damaged: false }),
    close: () => window.removeEventListener('storage', follow),
  };
}

/** Browsers have crypto.randomUUID only where the connection is secure, and not for long. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** The browser's storage of a kind: what is, what was there before the last change, and what could not be read. */
function createKeep<L extends Named>(kind: ListsKind<L>, newId: () => string) {
  const { key, decode, encode, empty, merged } = kind;
  const beforeKey = `${key}-before`;
  const damagedKey = `${key}-damaged`;
  const stored = (from: string): OpenLists<L> | undefined => {
    const text = readKept(from);
    if (text === null) return undefined;
    const lists = decode(text);
    return lists.fault === null ? listsOf(lists) : undefined;
  };
  const load = (): Pick<ListsState<L>, 'all' | 'damaged'> => {
    const text = readKept(key);
    if (text === null) return { all: empty(newId()), damaged: false };
    const now = decode(text);
    if (now.fault === null) return { all: listsOf(now) ?? empty(newId()), damaged: false };
    report(`The ${key} could not all be read: ${now.fault}.`, undefined);
    writeKept(damagedKey, text);
    const earlier = stored(beforeKey);
    const rest = listsOf(now);
    const all = rest && earlier ? merged(rest, earlier.lists, newId) : (rest ?? earlier ?? empty(newId()));
    return { all, damaged: true };
  };
  const save = (all: OpenLists<L>): boolean => {
    const before = readKept(key);
    const sound = before !== null && decode(before).fault === null;
    if (before !== null && !sound) writeKept(damagedKey, before);
    if (!writeKept(key, encode(all))) return false;
    if (before !== null && sound) writeKept(beforeKey, before);
    return true;
  };
  return {
    load,
    save,
    isThere: () => readKept(key) !== null,
    /** What is kept; undefined where there is nothing, or nothing that can be trusted. */
    stored: () => stored(key),
    damagedText: () => readKept(damagedKey),
    removeCopies: () => {
      for (const each of [beforeKey, damagedKey]) removeKept(each);
    },
  };
}

function listsOf<L extends Named>({ lists, open }: ReadLists<L>): OpenLists<L> | undefined {
  const [first] = lists;
  return first && { lists, open: lists.some(({ id }) => id === open) ? open : first.id };
}
