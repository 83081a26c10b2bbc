import styles from './source-note.module.css';

/**
 * The quiet lines under what leads somewhere.
 * @param sources who says so, the strongest first.
 * @param reason why, in sentences, or in several lines of them; empty where no source gives a reason.
 */
export function SourceNote({
  sources,
  reason,
}: {
  sources: readonly string[];
  reason: string | readonly string[];
}) {
  const lines = [reason].flat().filter(Boolean);
  return (
    <>
      {sources.length > 0 && <p className={styles.sources}>{sources.join(' · ')}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.reason}>
          {line}
        </p>
      ))}
    </>
  );
}
