import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { LONGEST_NAME, type Named, opened, openOf, renamed } from '../../domain/open-lists.ts';
import type { ListsStore } from '../../runtime/lists-store.ts';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './list-picker.module.css';

interface Said {
  /** The choice of lists. */
  list: string;
  name: string;
  nameExample: string;
  /** A list in the choice of lists. @param place from 1. */
  listName: (name: string, place: number) => string;
}

/** Which list is open, and what it is called. */
export function ListPicker<L extends Named>({
  store,
  said,
  field,
  children,
}: {
  store: ListsStore<L>;
  said: Said;
  /** Of the name. */
  field: RefObject<HTMLInputElement | null>;
  /** The buttons: new, delete and the like. */
  children: ReactNode;
}) {
  const all = useStore(store, (state) => state.all);
  const list = openOf(all);
  const options = all.lists.map(({ id, name }, i) => ({ value: id, words: said.listName(name, i + 1) }));
  return (
    <div className={styles.picker} data-screen-only>
      {all.lists.length > 1 && (
        <SelectField
          label={said.list}
          options={options}
          value={list.id}
          onChoose={(id) => store.change((before) => opened(before, id))}
        />
      )}
      <NameField key={list.id} store={store} list={list} said={said} field={field} />
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

/** Whose list it is. What is being typed may end in a blank, which the list's name does not. */
function NameField<L extends Named>({
  store,
  list,
  said,
  field,
}: {
  store: ListsStore<L>;
  list: L;
  said: Said;
  field: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  const [typed, setTyped] = useState(list.name);
  useEffect(() => setTyped((before) => (before.trim() === list.name ? before : list.name)), [list.name]);
  const rename = (name: string) => {
    setTyped(name);
    store.change((all) => renamed(all, name));
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{said.name}</label>
      <input
        id={id}
        ref={field}
        className={form.input}
        value={typed}
        maxLength={LONGEST_NAME}
        placeholder={said.nameExample}
        autoComplete="off"
        onChange={(event) => rename(event.target.value)}
      />
    </div>
  );
}
