import type { Outcomes } from '../domain/outcomes.ts';
import { formatCount } from './format.ts';
import styles from './outcome-industries.module.css';

/** The industries in which most of the wider, two-digit group worked, each with its share. */
export function OutcomeIndustries({ outcomes }: { outcomes: Outcomes }) {
  const { industries, industriesGroup, industriesPeople, industriesYears } = outcomes;
  if (industries.length === 0) return null;
  const after = `${industriesYears} ${industriesYears === 1 ? 'year' : 'years'} after leaving`;
  return (
    <div className={styles.industries}>
      <p>
        Where Army enlisted veterans of the wider group “{industriesGroup.title}” worked {after}
      </p>
      <ol className={styles.list}>
        {industries.map(({ name, share }) => (
          <li key={name} className={styles.row}>
            <span>{name}</span> <span className={styles.share}>{percentWords(share)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        Shares of {formatCount(industriesPeople)} people employed that year
        <span data-screen-only>; industries are not published for smaller groups</span>. The federal
        government is counted apart from the other industries.
      </p>
    </div>
  );
}

function percentWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? 'under 1%' : `${percent}%`;
}
