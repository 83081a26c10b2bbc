import { useRef } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words } from '#words/shortlist-page.ts';
import { words as shared } from '#words/ui.ts';
import { encodeLists } from '../../data/shortlist-codec.ts';
import { cleared, hasContent, openList } from '../../domain/shortlist.ts';
import { KeepLists } from '../../domain-ui/lists/keep-lists.tsx';
import { ListPicker } from '../../domain-ui/lists/list-picker.tsx';
import { Said } from '../../domain-ui/lists/said.tsx';
import { StorageNotes } from '../../domain-ui/lists/storage-notes.tsx';
import { useChanges } from '../../domain-ui/lists/use-changes.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { sharedListPath } from '../../domain-ui/shortlist/choice-paths.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import { occupationsPath, searchPath } from '../../runtime/paths.ts';
import buttons from '../../ui/button.module.css';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import text from '../../ui/text.module.css';
import { CardLink } from './card-link.tsx';
import { CompareLink } from './compare-link.tsx';
import { importLists } from './import-lists.ts';
import { ItemList } from './item-list.tsx';
import { ListButtons } from './list-buttons.tsx';
import styles from './shortlist-page.module.css';
import { usePicks } from './use-picks.ts';

/** The open shortlist of the device, with all that can be done with it. */
export function OwnList() {
  const store = useShortlistStore();
  const all = useStore(store, (state) => state.all);
  const list = openList(all);
  const changes = useChanges(store);
  const picks = usePicks(list);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const { items } = list;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        {/* The browser keeps titles in its history, where a client's name has no place. */}
        <PageHeading title={words.title('')} description={words.description}>
          {words.title(list.name)}
        </PageHeading>
        <p className={text.quiet} data-screen-only>
          {words.private} {words.clearOnShared}
        </p>
        <StorageNotes store={store} said={words} />
      </header>
      <ListPicker store={store} said={words} field={name}>
        <ListButtons changes={changes} field={name} />
      </ListPicker>
      <h2 ref={heading} tabIndex={-1} className={items.length === 0 ? 'visually-hidden' : undefined}>
        {words.items(items.length)}
      </h2>
      {items.length > 0 && <PlacePicker />}
      {items.length === 0 ? <Empty /> : <ItemList list={list} picks={picks} changes={changes} />}
      {items.length > 0 && (
        <div className={styles.actions} data-screen-only>
          <CompareLink picks={picks} />
          <PageActions title={words.shared.title} address={sharedListPath(items.map(({ choice }) => choice))}>
            <CardLink choices={items.map(({ choice }) => choice)} />
            <button
              type="button"
              className={buttons.button}
              onClick={() => changes.change(cleared, words.cleared(items.length))}
            >
              {words.clear}
            </button>
          </PageActions>
        </div>
      )}
      <KeepLists
        said={words}
        any={hasContent(all)}
        encode={() => encodeLists(store.getState().all)}
        onExported={(taken) => changes.say(taken ? words.exported : shared.notDownloaded)}
        onImport={(text) => changes.say(importLists(store, text))}
        onForget={() => changes.forget(words.deletedAll)}
      />
      <Said changes={changes} after={heading} />
    </article>
  );
}

function Empty() {
  return (
    <p>
      {words.empty} {words.emptyHow} <Link href={searchPath('')}>{words.search}</Link>
      {words.or} <Link href={occupationsPath()}>{words.browse}</Link>.
    </p>
  );
}
