import { words } from '#words/domain-ui.ts';
import { changeWords, medianWords } from '#words/figures.ts';
import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { yearsOf } from '../domain/releases.ts';
import { useNational, useReleases } from '../runtime/stores.ts';
import { JobZone } from './job-zone.tsx';
import styles from './occupation-facts.module.css';
import { useLocalMedian } from './place/use-local-median.ts';

/** Median pay and outlook of an occupation at a glance, and whose figures these are. */
export function OccupationFacts({
  occupation,
  withZone = false,
}: {
  occupation: OccupationBrief;
  withZone?: boolean;
}) {
  const { topWage } = useNational();
  const { code, changePercent, payGroup } = occupation;
  const { median, where } = useLocalMedian(code, occupation.medianAnnual);
  if (occupation.militaryOnly) return <span className={styles.facts}>{words.noCounterpart}</span>;
  return (
    <span className={styles.facts}>
      <span className={styles.pay}>
        {median === null
          ? words.noPay
          : `${words.aYear(medianWords(median, topWage.annual))} ${where}`.trim()}
      </span>
      {changePercent !== null && <Change percent={changePercent} />}
      {occupation.bright && <span className={styles.bright}>{words.brightOutlook}</span>}
      {withZone && <JobZone zone={occupation.jobZone} />}
      {payGroup && (
        <span className={styles.group}>
          {payGroup === occupation.title ? words.groupFigures : words.groupFiguresOf(payGroup)}
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
      {changeWords(percent, yearsOf(projections).to)}
    </span>
  );
}
