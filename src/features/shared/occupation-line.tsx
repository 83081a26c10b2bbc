import { Link } from 'wouter';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { formatChange, formatDollars } from './format.ts';
import { JobZone } from './job-zone.tsx';
import styles from './occupation-line.module.css';
import { occupationPath } from './paths.ts';

/** A civilian occupation in a list: its name as a link, median pay and outlook, and whose figures these are. */
export function OccupationLine({
  occupation,
  withZone = false,
}: {
  occupation: OccupationBrief;
  withZone?: boolean;
}) {
  const { medianAnnual, changePercent, payGroup } = occupation;
  return (
    <div className={styles.line}>
      <Link href={occupationPath(occupation.code)} className={styles.name}>
        {occupation.title}
      </Link>
      {occupation.militaryOnly ? (
        <span className={styles.facts}>No direct civilian counterpart</span>
      ) : (
        <span className={styles.facts}>
          <span className={styles.pay}>
            {medianAnnual === null ? 'No pay figure' : `${formatDollars(medianAnnual)} a year`}
          </span>
          {changePercent !== null && <Change percent={changePercent} />}
          {occupation.bright && <span className={styles.bright}>Bright outlook</span>}
          {withZone && <JobZone zone={occupation.jobZone} />}
          {payGroup && <span className={styles.group}>Figures are for the group “{payGroup}”</span>}
        </span>
      )}
    </div>
  );
}

function Change({ percent }: { percent: number }) {
  const tone = percent > 0 ? styles.up : percent < 0 ? styles.down : styles.flat;
  return (
    <span className={`${styles.change} ${tone}`}>
      <span aria-hidden="true">{percent > 0 ? '▲' : percent < 0 ? '▼' : '■'}</span> {formatChange(percent)}
    </span>
  );
}
