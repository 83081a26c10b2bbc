import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { yearsOf } from '../domain/releases.ts';
import { useNational, useReleases } from '../runtime/stores.ts';
import { formatChange, formatMedian } from './format.ts';
import { JobZone } from './job-zone.tsx';
import styles from './occupation-facts.module.css';

/** Median pay and outlook of an occupation at a glance, and whose figures these are. */
export function OccupationFacts({
  occupation,
  withZone = false,
}: {
  occupation: OccupationBrief;
  withZone?: boolean;
}) {
  const { topWage } = useNational();
  const { medianAnnual, changePercent, payGroup } = occupation;
  if (occupation.militaryOnly) return <span className={styles.facts}>No direct civilian counterpart</span>;
  return (
    <span className={styles.facts}>
      <span className={styles.pay}>
        {medianAnnual === null ? 'No pay figure' : `${formatMedian(medianAnnual, topWage.annual)} a year`}
      </span>
      {changePercent !== null && <Change percent={changePercent} />}
      {occupation.bright && <span className={styles.bright}>Bright outlook</span>}
      {withZone && <JobZone zone={occupation.jobZone} />}
      {payGroup && (
        <span className={styles.group}>
          {payGroup === occupation.title
            ? 'Figures are for the whole group'
            : `Figures are for the group “${payGroup}”`}
        </span>
      )}
    </span>
  );
}

function Change({ percent }: { percent: number }) {
  const { projections } = useReleases();
  const tone = percent > 0 ? styles.up : percent < 0 ? styles.down : styles.flat;
  return (
    <span className={`${styles.change} ${tone}`}>
      <span aria-hidden="true">{percent > 0 ? '▲' : percent < 0 ? '▼' : '■'}</span>{' '}
      {formatChange(percent, yearsOf(projections).to)}
    </span>
  );
}
