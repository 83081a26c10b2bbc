import styles from './source-note.module.css';

/**
 * The quiet lines under what leads somewhere.
 * @param sources who says so, the strongest first.
 * @param reason why, in sentences; '' where no source gives a reason.
 */
export function SourceNote({ sources, reason }: { sources: readonly string[]; reason: string }) {
  return (
    <>
      {sources.length > 0 && <p className={styles.sources}>{sources.join(' · ')}</p>}
      {reason && <p className={styles.reason}>{reason}</p>}
    </>
  );
}
