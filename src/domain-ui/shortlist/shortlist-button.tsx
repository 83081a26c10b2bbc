import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/shortlist.ts';
import { type Choice, choiceKey } from '../../domain/choice.ts';
import { isListed, openList, withChoice, withoutChoice } from '../../domain/shortlist.ts';
import buttons from '../../ui/button.module.css';
import styles from './shortlist-button.module.css';
import { useShortlistStore } from './use-shortlist.ts';

/** Puts an occupation or a military job on the open shortlist, and takes it off again. */
export function ShortlistButton({
  choice,
  name,
  large = false,
}: {
  choice: Choice;
  /** What it is called, for those who hear the button and do not see what it stands beside. */
  name: string;
  /** Stands beside the other buttons of a page. */
  large?: boolean;
}) {
  const store = useShortlistStore();
  const listed = useStore(store, ({ all }) => isListed(all, choice));
  const kept = useStore(store, (state) => state.kept);
  const [full, setFull] = useState(false);
  // Whoever presses once too often gets their note back.
  const note = useRef('');
  const toggle = () => {
    if (listed) {
      note.current = noteOf(store.getState().all, choice);
      store.change((all) => withoutChoice(all, choice));
    } else {
      store.change((all) => withChoice(all, choice, note.current));
      setFull(!isListed(store.getState().all, choice));
    }
  };
  return (
    <button
      type="button"
      className={large ? buttons.button : styles.button}
      aria-pressed={listed}
      onClick={toggle}
    >
      <span aria-hidden="true">{listed ? '✓' : '+'}</span>
      {listed ? (kept ? words.listed : words.listedUnkept) : full ? words.full : words.add}{' '}
      <span className="visually-hidden">{name}</span>
    </button>
  );
}

function noteOf(all: Parameters<typeof openList>[0], choice: Choice): string {
  const item = openList(all).items.find((each) => choiceKey(each.choice) === choiceKey(choice));
  return item?.note ?? '';
}
