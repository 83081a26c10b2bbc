import { useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/lists.ts';
import { words as shared } from '#words/ui.ts';
import type { Named } from '../../domain/open-lists.ts';
import type { ListsStore } from '../../runtime/lists-store.ts';
import buttons from '../../ui/button.module.css';
import { downloadText } from '../../ui/clipboard.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './lists.module.css';

/** What a reader must know of how their lists are kept: that they are not, or that some of them were damaged. */
export function StorageNotes<L extends Named>({
  store,
  said,
}: {
  store: ListsStore<L>;
  /** The words of it, and what the file of the damaged copy is called. */
  said: { notKept: string; damaged: string; damagedFile: string };
}) {
  const { kept, damaged } = useStore(store);
  const [note, setNote] = useState('');
  const save = () => {
    const taken = downloadText(`${said.damagedFile}.txt`, store.damagedText() ?? '');
    setNote(taken ? '' : shared.notDownloaded);
  };
  return (
    <>
      {!kept && (
        <div role="alert" data-screen-only>
          <Notice tone="error">
            <p>{said.notKept}</p>
          </Notice>
        </div>
      )}
      {damaged && (
        <div role="alert" data-screen-only>
          <Notice>
            <p>{said.damaged}</p>
            {note && <p>{note}</p>}
            <div className={styles.row}>
              <button type="button" className={buttons.button} onClick={save}>
                {words.saveDamaged}
              </button>
              <button type="button" className={buttons.button} onClick={store.settle}>
                {words.gotIt}
              </button>
            </div>
          </Notice>
        </div>
      )}
    </>
  );
}
