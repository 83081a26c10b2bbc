import { words as listWords } from '#words/lists.ts';
import { words } from '#words/shortlist-page.ts';
import { decodeLists } from '../../data/shortlist-codec.ts';
import { additions } from '../../domain/shortlist.ts';
import type { ShortlistStore } from '../../runtime/shortlist-store.ts';

/** Adds the lists of a file to those of the device. @returns in words what came of it. */
export function importLists(store: ShortlistStore, text: string | undefined): string {
  if (text === undefined) return listWords.unreadable;
  const { lists, unread, fault } = decodeLists(text);
  const before = store.getState().all;
  if (lists.length > 0) store.add(lists);
  const { items, lists: changed, noRoom } = additions(before, lists, store.getState().all);
  return words.imported(fault, items, changed, unread, noRoom);
}
