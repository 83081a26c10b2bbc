import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import { copyText } from './clipboard.ts';
import styles from './page-actions.module.css';
import { useFullAddress } from './use-full-address.ts';

/** What can be done with a page as a whole: take its link, put it on paper, hand it on. */
export function PageActions({
  title,
  address,
  first,
  children,
  prints = [{ name: words.print, onPrint: () => window.print() }],
}: {
  /** What the page is about, for whoever gets it. */
  title: string;
  /** The page's address from its first slash, with what should go along. */
  address: string;
  /** What is done most, before all else. */
  first?: ReactNode;
  /** Further buttons. */
  children?: ReactNode;
  /** What of it can be put on paper. */
  prints?: readonly { name: string; onPrint: () => void }[];
}) {
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState(false);
  const link = useFullAddress(address);
  const copy = async () => {
    const copied = await copyText(link);
    setFailed(!copied);
    setNote(copied ? words.linkCopied : words.linkNotCopied);
  };
  const share = async () => {
    try {
      await navigator.share({ title, url: link });
    } catch {
      // Whoever closes the system's window has changed their mind.
    }
  };
  return (
    <div className={styles.actions} data-screen-only>
      {first}
      <button type="button" className={buttons.button} onClick={() => void copy()}>
        {words.copyLink}
      </button>
      {prints.map(({ name, onPrint }) => (
        <button key={name} type="button" className={buttons.button} onClick={onPrint}>
          {name}
        </button>
      ))}
      {children}
      <ShareButton onShare={() => void share()} />
      <p role="status" className={styles.note}>
        {note}
        {failed && <input className={styles.link} readOnly value={link} aria-label={words.linkLabel} />}
      </p>
    </div>
  );
}

/**
 * Hands the page to another app, where the system can. Rendered ahead, its place is held, at the end of the row; it stays so
 * where it turns out that the system cannot, so that nothing moves.
 */
function ShareButton({ onShare }: { onShare: () => void }) {
  const can = useSyncExternalStore(
    () => () => {},
    () => 'share' in navigator,
    () => null,
  );
  const [held] = useState(can === null);
  if (!can && !held) return null;
  return (
    <button
      type="button"
      className={can ? buttons.button : `${buttons.button} ${styles.held}`}
      onClick={onShare}
    >
      {words.share}
    </button>
  );
}
