import { useStore } from 'zustand';
import { words } from '#words/app.ts';
import buttons from '../ui/button.module.css';
import { appUpdate } from './app-update.ts';
import styles from './update-notice.module.css';

/** Offers a newer version of the page, once it is there. */
export function UpdateNotice() {
  const load = useStore(appUpdate, (update) => update.load);
  return (
    <div role="status" className={load ? styles.notice : undefined}>
      {load && (
        <>
          <p>{words.updateReady}</p>
          <button type="button" className={buttons.button} onClick={load}>
            {words.update}
          </button>
        </>
      )}
    </div>
  );
}
