import { words } from '#words/outcomes.ts';
import type { Outcomes } from '../domain/outcomes.ts';
import styles from './outcome-industries.module.css';

/** The industries in which most of the wider, two-digit group worked, each with its share. */
export function OutcomeIndustries({ outcomes }: { outcomes: Outcomes }) {
  const { industries, industriesGroup, industriesPeople, industriesYears } = outcomes;
  if (industries.length === 0) return null;

  return (
    <div className={styles.industries}>
      <p>{words.worked(industriesGroup.title, industriesYears)}</p>
      <ol>
        {industries.map(({ name, share }) => (
          <li key={name} className={styles.row}>
            <span>{name}</span> <span className={styles.share}>{percentWords(share)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {words.shares(industriesPeople)}
        <span data-screen-only>{words.onlyWide}</span>
        {words.federal}
      </p>
    </div>
  );
}

function percentWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? words.underOne : words.percent(percent);
}
