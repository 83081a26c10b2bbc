import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { words } from '#words/shortlist-page.ts';
import { MOST_LISTS, openList, type Shortlist, withList, withoutList } from '../../domain/shortlist.ts';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import buttons from '../../ui/button.module.css';

/** Begins a list, and deletes one: a counselor keeps one a client. */
export function ListButtons({
  changes,
  field,
}: {
  changes: Changes<Shortlist>;
  /** Of the list's name. */
  field: RefObject<HTMLInputElement | null>;
}) {
  const store = useShortlistStore();
  const all = useStore(store, (state) => state.all);
  const list = openList(all);
  const own = words.listName(list.name, all.lists.indexOf(list) + 1);
  const start = () => {
    if (all.lists.length >= MOST_LISTS) return changes.say(words.tooManyLists(MOST_LISTS));
    // The field is that of the new list before it takes the focus.
    flushSync(() => store.change((before) => withList(before, store.newId(), '')));
    field.current?.focus();
  };
  return (
    <>
      <button type="button" className={buttons.button} onClick={start}>
        {words.newList}
      </button>
      {all.lists.length > 1 && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => changes.change((before) => withoutList(before, store.newId()), words.deleted(own))}
        >
          {words.deleteList}
        </button>
      )}
    </>
  );
}
