import { useId } from 'react';
import { dollars as dollarWords } from '#words/figures.ts';
import { words } from '#words/outcomes.ts';
import type { Outcomes } from '../domain/outcomes.ts';
import { type Release, releaseName } from '../domain/releases.ts';
import { Spread } from '../ui/spread.tsx';
import { formatCount } from './format.ts';
import styles from './outcome-chart.module.css';

type Earned = Outcomes['earnings'][number];

/** The scale ends at the next round sum. */
const STEP = 10_000;

/**
 * What veterans of a group earned, by years after leaving: a box around the middle half, a mark at the median, and the
 * figures beside them. The table says the same, so screen readers skip the picture.
 * @param publisher of the source; '' while it is not known.
 */
export function OutcomeChart({
  outcomes,
  release,
  publisher,
}: {
  outcomes: Outcomes;
  release: Release;
  publisher: string;
}) {
  const { earnings, dollars, group } = outcomes;
  const titleId = useId();
  const top = Math.ceil(Math.max(...earnings.map(({ p75 }) => p75)) / STEP) * STEP;
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption>
        <span id={titleId} className={styles.title}>
          {words.earned(group.title)}
        </span>
        <span className={styles.note}>{words.ofTheGroup(dollars)}</span>
      </figcaption>
      <div aria-hidden="true" data-screen-only>
        {earnings.map((each) => (
          <Range key={each.years} earned={each} top={top} />
        ))}
        <p className={styles.scale}>
          <span>{words.zero}</span>
          <span>{dollarWords(top)}</span>
        </p>
      </div>
      {/* For screen readers and for paper. Hidden as a whole: a table does not shrink to the width that it is given. */}
      <div className={`visually-hidden ${styles.table}`}>
        <EarningsTable outcomes={outcomes} />
      </div>
      <p className={styles.note}>
        <span data-screen-only>{words.theBox} </span>
        {words.counted(earnings[0]?.years, earnings[0]?.notEmployed)}{' '}
        {words.source(publisher, releaseName(release))}
      </p>
    </figure>
  );
}

function Range({ earned, top }: { earned: Earned; top: number }) {
  return (
    <div className={styles.range}>
      <p className={styles.line}>
        <span>{words.after(earned.years)}</span>
        <span>
          <strong>{dollarWords(earned.median)}</strong> {words.medianName}
        </span>
      </p>
      <Spread from={earned.p25 / top} middle={earned.median / top} to={earned.p75 / top} />
      <p className={styles.line}>
        <span>{words.range(earned.p25, earned.p75)}</span>
        <span className={styles.note}>{words.people(earned.people, earned.left.from, earned.left.to)}</span>
      </p>
    </div>
  );
}

function EarningsTable({ outcomes: { earnings, dollars, group } }: { outcomes: Outcomes }) {
  return (
    <table>
      <caption>{words.table.caption(group.title, dollars)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.when}</th>
          <th scope="col">{words.table.lowest}</th>
          <th scope="col">{words.table.median}</th>
          <th scope="col">{words.table.highest}</th>
          <th scope="col">{words.table.people}</th>
          <th scope="col">{words.table.left}</th>
        </tr>
      </thead>
      <tbody>
        {earnings.map((each) => (
          <tr key={each.years}>
            <th scope="row">{words.after(each.years)}</th>
            <td>{dollarWords(each.p25)}</td>
            <td>{dollarWords(each.median)}</td>
            <td>{dollarWords(each.p75)}</td>
            <td>{formatCount(each.people)}</td>
            <td>{words.left(each.left.from, each.left.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
