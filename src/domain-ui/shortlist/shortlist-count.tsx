import { useStore } from 'zustand';
import { words } from '#words/shortlist.ts';
import { openList } from '../../domain/shortlist.ts';
import { useShortlistStore } from './use-shortlist.ts';

/** How many things stand on the open shortlist; nothing for none. */
export function ShortlistCount() {
  const count = useStore(useShortlistStore(), ({ all }) => openList(all).items.length);
  return count > 0 && words.count(count);
}
