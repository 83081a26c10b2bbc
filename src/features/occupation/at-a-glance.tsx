import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { formatChange, formatDollars } from '../shared/format.ts';
import { JobZone } from '../shared/job-zone.tsx';
import styles from './at-a-glance.module.css';

/** Pay, outlook and preparation, in one row, with whose figures they are. */
export function AtAGlance({ occupation }: { occupation: OccupationBrief }) {
  const { medianAnnual, changePercent, jobZone, payGroup, bright } = occupation;
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      <dl className={styles.facts}>
        <div>
          <dt>Median pay</dt>
          <dd className={styles.figure}>
            {medianAnnual === null ? 'No information available' : formatDollars(medianAnnual)}
          </dd>
          {medianAnnual !== null && <dd className={styles.note}>a year, May 2024</dd>}
        </div>
        <div>
          <dt>Outlook</dt>
          <dd className={styles.figure}>
            {changePercent === null ? 'No information available' : formatChange(changePercent)}
          </dd>
          <dd className={styles.note}>{bright ? 'Bright outlook, says O*NET' : 'projected from 2024'}</dd>
        </div>
        <div>
          <dt>Preparation</dt>
          <dd>
            <JobZone zone={jobZone} />
          </dd>
        </div>
      </dl>
      {payGroup && (
        <p className={styles.note}>
          Pay and outlook are published for the group “{payGroup}”, not for this occupation alone.
        </p>
      )}
    </section>
  );
}
