import { useStore } from 'zustand';
import { words } from '#words/shortlist-page.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import buttons from '../../ui/button.module.css';
import { downloadText } from '../../ui/clipboard.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './shortlist-page.module.css';

/** What a reader must know of how their lists are kept: that they are not, or that some of them were damaged. */
export function StorageNotes() {
  const store = useShortlistStore();
  const { kept, damaged } = useStore(store);
  const save = () => downloadText(`${words.damagedFile}.txt`, store.damagedText() ?? '');
  return (
    <>
      {!kept && (
        <div role="alert" data-screen-only>
          <Notice tone="error">
            <p>{words.notKept}</p>
          </Notice>
        </div>
      )}
      {damaged && (
        <div role="alert" data-screen-only>
          <Notice>
            <p>{words.damaged}</p>
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
