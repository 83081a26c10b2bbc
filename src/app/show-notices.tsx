import { useStore } from 'zustand';
import styles from './page-notices.module.css';
import { pageNotices } from './page-notices.ts';

/** Says at the foot of the page what concerns all of it. */
export function ShowNotices() {
  const { offer: Offer, fault: Fault } = useStore(pageNotices);
  return (
    <div className={styles.foot}>
      <div role="status" className={Offer ? styles.notice : undefined}>
        {Offer && <Offer />}
      </div>
      {Fault && (
        <div role="alert" className={styles.notice}>
          <Fault />
        </div>
      )}
    </div>
  );
}
