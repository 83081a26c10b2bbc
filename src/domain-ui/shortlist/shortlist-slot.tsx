import { useEffect } from 'react';
import { useStore } from 'zustand';
import { hasShortlists } from '../../runtime/shortlist-key.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import type { ShortlistButton } from './shortlist-button.tsx';
import { shortlistCode } from './shortlist-code.ts';
import styles from './shortlist-slot.module.css';

/** The place of a button that puts something on the shortlist. It is held until the button's code is there, so that nothing moves. */
export function ShortlistSlot(button: Parameters<typeof ShortlistButton>[0]) {
  const code = useLoaded(shortlistCode);
  return (
    <span className={button.large ? styles.large : styles.slot} data-screen-only>
      {code.status === 'ready' && <code.value.ShortlistButton {...button} />}
    </span>
  );
}

/** How many things stand on the open shortlist, once somebody asks for its code or something was put there before. */
export function ShortlistCountSlot() {
  const code = useStore(shortlistCode);
  useEffect(() => {
    if (hasShortlists()) void shortlistCode.load();
  }, []);
  return <span className={styles.count}>{code.status === 'ready' && <code.value.ShortlistCount />}</span>;
}
