import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#words/shortlist-page.ts';
import { type Choice, choiceKey } from '../../domain/choice.ts';
import { movedChoice, type Shortlist, withNote, withoutChoice } from '../../domain/shortlist.ts';
import { ItemButtons } from '../../domain-ui/lists/item-buttons.tsx';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { AboutChoice } from './about-choice.tsx';
import { choiceName } from './choice-name.ts';
import styles from './item-list.module.css';
import { NoteField } from './note-field.tsx';
import { PickBox } from './pick-box.tsx';
import type { Picks } from './use-picks.ts';

/** What stands on the open list, in its owner's order, each with what is known of it and a note. */
export function ItemList({
  list,
  picks,
  changes,
}: {
  list: Shortlist;
  picks: Picks;
  changes: Changes<Shortlist>;
}) {
  const store = useShortlistStore();
  const index = useStores().index;
  const state = useIndexState();
  const lookup = state.status === 'ready' ? state.value.lookup : undefined;
  const rows = useRef<HTMLOListElement>(null);
  const { items } = list;
  const nameOf = (choice: Choice) => choiceName(choice, lookup);
  const move = (choice: Choice, by: 1 | -1, place: number) => {
    const to = place + by;
    if (to < 0 || to >= items.length) return;
    const said = words.movedTo(nameOf(choice), to + 1, items.length);
    flushSync(() => changes.changeInPlace((all) => movedChoice(all, choice, by), said));
    // A row that is put elsewhere loses the focus.
    rows.current?.children.item(to)?.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus();
  };
  return (
    <>
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void index.load()} />}
      <ol ref={rows} className={styles.list}>
        {items.map(({ choice, note }, place) => (
          <li key={choiceKey(choice)} className={styles.item}>
            <div className={styles.about}>
              <AboutChoice choice={choice} lookup={lookup} failed={state.status === 'failed'} />
              <PickBox choice={choice} name={nameOf(choice)} picks={picks} />
            </div>
            <NoteField
              name={nameOf(choice)}
              note={note}
              onType={(text) => store.change((all) => withNote(all, choice, text))}
            />
            <ItemButtons
              name={nameOf(choice)}
              first={place === 0}
              last={place === items.length - 1}
              onMove={(by) => move(choice, by, place)}
              onRemove={() =>
                changes.change((all) => withoutChoice(all, choice), words.removed(nameOf(choice)))
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}
