import { useStore } from 'zustand';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { useLater } from '../../ui/use-later.ts';
import type { ShortlistButton } from './shortlist-button.tsx';
import { shortlistCode } from './shortlist-code.ts';
import styles from './shortlist-slot.module.css';

type Slot = Parameters<typeof ShortlistButton>[0] & {
  /**
   * The button's code comes with what a first search does not need, and each is drawn when there is a moment; elsewhere the
   * first button asks for it.
   */
  waits?: boolean;
};

/** The place of a button that puts something on the shortlist. It is held until the button is drawn, so that nothing moves. */
export function ShortlistSlot({ waits = false, ...button }: Slot) {
  useLoaded(waits ? undefined : shortlistCode);
  const code = useStore(shortlistCode);
  const drawn = useLater(!waits);
  return (
    <span className={button.large ? styles.large : styles.slot} data-screen-only>
      {drawn && code.status === 'ready' && <code.value.ShortlistButton {...button} />}
    </span>
  );
}

/** How many things stand on the open shortlist, once its code is there. */
export function ShortlistCountSlot() {
  const code = useStore(shortlistCode);
  return <span className={styles.count}>{code.status === 'ready' && <code.value.ShortlistCount />}</span>;
}
