import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { words } from '#words/shortlist-page.ts';
import {
  LONGEST_NAME,
  MOST_LISTS,
  opened,
  renamed,
  type Shortlist,
  withList,
  withoutList,
} from '../../domain/shortlist.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './list-picker.module.css';
import type { Changes } from './use-changes.ts';

/** Which list is open: a counselor keeps one a client. */
export function ListPicker({ list, changes }: { list: Shortlist; changes: Changes }) {
  const store = useShortlistStore();
  const { lists } = useStore(store, ({ all }) => all);
  const field = useRef<HTMLInputElement>(null);
  const options = lists.map(({ id, name }, i) => ({ value: id, words: words.listName(name, i + 1) }));
  const own = options.find(({ value }) => value === list.id)!.words;
  const start = () => {
    if (lists.length >= MOST_LISTS) return changes.say(words.tooManyLists(MOST_LISTS));
    // The field is that of the new list before it takes the focus.
    flushSync(() => store.change((all) => withList(all, store.newId(), '')));
    field.current?.focus();
  };
  return (
    <div className={styles.picker} data-screen-only>
      {lists.length > 1 && (
        <SelectField
          label={words.list}
          options={options}
          value={list.id}
          onChoose={(id) => store.change((all) => opened(all, id))}
        />
      )}
      <NameField key={list.id} list={list} field={field} />
      <div className={styles.buttons}>
        <button type="button" className={buttons.button} onClick={start}>
          {words.newList}
        </button>
        {lists.length > 1 && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => changes.change((all) => withoutList(all, store.newId()), words.deleted(own))}
          >
            {words.deleteList}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whose list it is. What is being typed may end in a blank, which the list's name does not. */
function NameField({ list, field }: { list: Shortlist; field: RefObject<HTMLInputElement | null> }) {
  const store = useShortlistStore();
  const id = useId();
  const [typed, setTyped] = useState(list.name);
  useEffect(() => setTyped((before) => (before.trim() === list.name ? before : list.name)), [list.name]);
  const rename = (name: string) => {
    setTyped(name);
    store.change((all) => renamed(all, name));
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        ref={field}
        className={form.input}
        value={typed}
        maxLength={LONGEST_NAME}
        placeholder={words.nameExample}
        autoComplete="off"
        onChange={(event) => rename(event.target.value)}
      />
    </div>
  );
}
