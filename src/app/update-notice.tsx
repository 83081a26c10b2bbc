import { useStore } from 'zustand';
import { appUpdate } from './app-update.ts';
import styles from './update-notice.module.css';

/** Offers a newer version of the page, once it is there. */
export function UpdateNotice() {
  const Offer = useStore(appUpdate, (update) => update.offer);
  return (
    <div role="status" className={Offer ? styles.notice : undefined}>
      {Offer && <Offer />}
    </div>
  );
}
