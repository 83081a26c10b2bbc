import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words as shortlist } from '#words/shortlist.ts';
import { words } from '#words/shortlist-page.ts';
import type { SharedChoices } from '../../data/share-link.ts';
import { choiceKey } from '../../domain/choice.ts';
import { comparedOf, LEAST_COMPARED, occupationsOf } from '../../domain/comparison.ts';
import { isListed, withChoice } from '../../domain/shortlist.ts';
import lists from '../../domain-ui/lists/lists.module.css';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { comparePath, sharedListPath } from '../../domain-ui/shortlist/choice-paths.ts';
import { LinkFault } from '../../domain-ui/shortlist/link-fault.tsx';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import text from '../../ui/text.module.css';
import { AboutChoice } from './about-choice.tsx';
import { CardLink } from './card-link.tsx';
import { choiceName } from './choice-name.ts';
import list from './item-list.module.css';
import styles from './shortlist-page.module.css';

/** A list that came in a link. It stands apart from the reader's own until they add it. */
export function SharedList({ shared }: { shared: SharedChoices }) {
  const { index } = useStores();
  const state = useIndexState();
  const lookup = state.status === 'ready' ? state.value.lookup : undefined;
  const { choices } = shared;
  const titles = shortlist.several(choices.map((choice) => choiceName(choice, lookup)));
  const title = choices.length > 0 ? words.shared.pageTitle(titles) : words.shared.title;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <PageHeading
          title={title}
          description={choices.length > 0 ? words.shared.description(titles) : undefined}
        >
          {words.shared.title}
        </PageHeading>
        <p className={text.quiet} data-screen-only>
          {words.shared.about}
        </p>
        <LinkFault shared={shared} />
      </header>
      {choices.length === 0 ? <p>{words.shared.nothing}</p> : <h2>{words.items(choices.length)}</h2>}
      {choices.length > 0 && <PlacePicker />}
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void index.load()} />}
      <ol className={list.list}>
        {choices.map((choice) => (
          <li key={choiceKey(choice)} className={list.item}>
            <AboutChoice choice={choice} lookup={lookup} failed={state.status === 'failed'} />
          </li>
        ))}
      </ol>
      <div className={styles.actions} data-screen-only>
        <AddToMine choices={choices} />
        {choices.length > 0 && (
          <PageActions title={title} address={sharedListPath(choices)}>
            <CardLink choices={choices} />
          </PageActions>
        )}
      </div>
    </article>
  );
}

/** Adds what is not there yet to the reader's open list; nothing of theirs changes. */
function AddToMine({ choices }: Pick<SharedChoices, 'choices'>) {
  const store = useShortlistStore();
  const all = useStore(store, (state) => state.all);
  const [said, setSaid] = useState('');
  const missing = choices.filter((choice) => !isListed(all, choice));
  const add = () => {
    store.change((now) => missing.reduce((lists, choice) => withChoice(lists, choice), now));
    const left = missing.filter((choice) => !isListed(store.getState().all, choice)).length;
    const full = left > 0 ? ` ${words.shared.full(left)}` : '';
    setSaid(`${words.added(missing.length - left)}${full}`);
  };
  return (
    <>
      <div className={lists.row}>
        {missing.length > 0 && (
          <button type="button" className={buttons.primary} onClick={add}>
            {words.shared.add(missing.length)}
          </button>
        )}
        {occupationsOf(choices).length >= LEAST_COMPARED && (
          <Link href={comparePath(comparedOf(choices))} className={buttons.button}>
            {words.shared.compare}
          </Link>
        )}
        <Link href="/shortlist" className={buttons.button}>
          {words.shared.mine}
        </Link>
      </div>
      <p role="status">{said || (choices.length > 0 && missing.length === 0 && words.shared.all)}</p>
    </>
  );
}
