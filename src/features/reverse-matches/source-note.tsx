import type { TitleStatus } from '../../domain/military-title.ts';
import { bestReason, sourcesInWords } from './match-sources.ts';
import type { ReverseMatch } from './reverse-matches.ts';
import styles from './source-note.module.css';

/** The quiet lines under a job: who says that it leads here, and why. An official match is its own reason. */
export function SourceNote({
  match,
  status,
  titleOf,
}: {
  match: ReverseMatch | undefined;
  status: TitleStatus;
  titleOf: (code: string) => string;
}) {
  if (!match) return null;
  const { official, links } = match;
  const reason = official ? '' : bestReason(links, titleOf);
  return (
    <>
      <p className={styles.sources}>{sourcesInWords(official, status, links).join(' · ')}</p>
      {reason && <p className={styles.reason}>{reason}</p>}
    </>
  );
}
