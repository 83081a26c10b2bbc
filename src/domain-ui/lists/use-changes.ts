import { useState } from 'react';
import { useStore } from 'zustand';
import type { Named, OpenLists } from '../../domain/open-lists.ts';
import type { ListsStore } from '../../runtime/lists-store.ts';

/** What was done last, and the way back. */
export interface LastChange {
  /** What was done last; '' once something else was. */
  said: string;
  /** Whether that can be undone. */
  undoable: boolean;
  /** Whether everybody sees it; else it is only heard. */
  shown: boolean;
  undo: (words: string) => void;
}

/** Changes the lists, and says in words what was done and whether that can be undone. */
export interface Changes<L extends Named> extends LastChange {
  /** @param words what is said of it. */
  change: (by: (all: OpenLists<L>) => OpenLists<L>, words: string) => void;
  /** The same for what is seen where it is done. */
  changeInPlace: Changes<L>['change'];
  /** Says something that leaves the lists as they are, or that they were changed by somebody else. */
  say: (words: string) => void;
  /** Deletes all lists. */
  forget: (words: string) => void;
}

/** Follows what is done to the lists on a page. */
export function useChanges<L extends Named>(store: ListsStore<L>): Changes<L> {
  const { all, before } = useStore(store);
  const [last, setLast] = useState({ words: '', all, undoable: false, shown: true });
  const note = (words: string, undoable: boolean, shown = true) =>
    setLast({ words, all: store.getState().all, undoable, shown });
  // Whatever was changed since is another matter.
  const fresh = last.all === all;
  return {
    said: fresh ? last.words : '',
    undoable: fresh && last.undoable && before !== null,
    shown: last.shown,
    change: (by, words) => {
      store.change(by);
      note(words, store.getState().all !== all);
    },
    changeInPlace: (by, words) => {
      store.change(by);
      note(words, false, false);
    },
    say: (words) => note(words, store.getState().before !== null && store.getState().all !== all),
    forget: (words) => {
      store.forget();
      note(words, true);
    },
    undo: (words) => {
      store.undo();
      note(words, false);
    },
  };
}
