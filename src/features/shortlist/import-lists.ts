import { words } from '#words/shortlist-page.ts';
import { decodeLists } from '../../data/shortlist-codec.ts';
import { additions } from '../../domain/shortlist.ts';
import type { ShortlistStore } from '../../runtime/shortlist-store.ts';

/** A file of ours is far smaller, however full its lists are. */
const MOST_BYTES = 50_000_000;

/** Adds the lists of a file to those of the device. @returns in words what came of it. */
export async function importLists(store: ShortlistStore, file: File): Promise<string> {
  const text = await textOf(file);
  if (text === undefined) return words.unreadable;
  const { lists, unread, fault } = decodeLists(text);
  const before = store.getState().all;
  if (lists.length > 0) store.add(lists);
  const { items, lists: changed, noRoom } = additions(before, lists, store.getState().all);
  return words.imported(fault, items, changed, unread, noRoom);
}

async function textOf(file: File): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  try {
    return await file.text();
  } catch {
    // It was moved meanwhile, or may not be read.
    return undefined;
  }
}
