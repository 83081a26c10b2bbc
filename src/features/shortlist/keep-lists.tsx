import { type ChangeEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/shortlist-page.ts';
import { encodeLists } from '../../data/shortlist-codec.ts';
import { hasContent } from '../../domain/shortlist.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import buttons from '../../ui/button.module.css';
import { downloadText } from '../../ui/clipboard.ts';
import { importLists } from './import-lists.ts';
import styles from './shortlist-page.module.css';
import type { Changes } from './use-changes.ts';

/** Takes all lists along as one file, and takes such a file in. */
export function KeepLists({ changes }: { changes: Changes }) {
  const store = useShortlistStore();
  const any = useStore(store, ({ all }) => hasContent(all));
  const file = useRef<HTMLInputElement>(null);
  const save = () => {
    downloadText(`${words.file}.json`, encodeLists(store.getState().all), 'application/json');
    changes.say(words.exported);
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    // The same file can be chosen again.
    target.value = '';
    if (chosen) changes.say(await importLists(store, chosen));
  };
  return (
    <section aria-labelledby="keep" className={styles.head} data-screen-only>
      <h2 id="keep">{words.keep}</h2>
      <div className={styles.row}>
        <button type="button" className={buttons.button} onClick={save}>
          {words.export}
        </button>
        <button type="button" className={buttons.button} onClick={() => file.current?.click()}>
          {words.import}
        </button>
        {any && (
          <button type="button" className={buttons.button} onClick={() => changes.forget(words.deletedAll)}>
            {words.deleteAll}
          </button>
        )}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => void take(event)}
        />
      </div>
    </section>
  );
}
