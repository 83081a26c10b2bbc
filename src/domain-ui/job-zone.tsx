import { jobZoneWords } from '#words/figures.ts';

import styles from './job-zone.module.css';

const ZONES = [1, 2, 3, 4, 5] as const;

/** An occupation's job zone (1 to 5: how much preparation it takes) in words, with a row of five marks. */
export function JobZone({ zone }: { zone: number | null }) {
  if (zone === null) return <span>{jobZoneWords(zone)}</span>;
  return (
    <span className={styles.zone}>
      <span className={styles.marks} aria-hidden="true">
        {ZONES.map((step) => (
          <span key={step} className={step <= zone ? styles.filled : styles.empty} />
        ))}
      </span>
      {jobZoneWords(zone)}
    </span>
  );
}
