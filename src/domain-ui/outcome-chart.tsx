import { useId } from 'react';
import type { Outcomes } from '../domain/outcomes.ts';
import { type Release, releaseName } from '../domain/releases.ts';
import { Spread } from '../ui/spread.tsx';
import { formatCount, formatDollars } from './format.ts';
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
          What Army enlisted veterans of the group “{group.title}” earned a year
        </span>
        <span className={styles.note}>
          Of the whole group, not of this job alone. In {dollars} dollars: prices have changed since.
        </span>
      </figcaption>
      <div aria-hidden="true" data-screen-only>
        {earnings.map((each) => (
          <Range key={each.years} earned={each} top={top} />
        ))}
        <p className={styles.scale}>
          <span>$0</span>
          <span>{formatDollars(top)}</span>
        </p>
      </div>
      {/* For screen readers and for paper. Hidden as a whole: a table does not shrink to the width that it is given. */}
      <div className={`visually-hidden ${styles.table}`}>
        <EarningsTable outcomes={outcomes} />
      </div>
      <p className={styles.note}>
        <span data-screen-only>The box is the middle half: a quarter earned less, a quarter more. </span>
        Counted are people employed that year; {notEmployedWords(earnings[0])}Source:{' '}
        {publisher && `${publisher}, `}
        {releaseName(release)}, experimental figures.
      </p>
    </figure>
  );
}

function Range({ earned, top }: { earned: Earned; top: number }) {
  return (
    <div className={styles.range}>
      <p className={styles.line}>
        <span>{after(earned)}</span>
        <span>
          <strong>{formatDollars(earned.median)}</strong> median
        </span>
      </p>
      <Spread from={earned.p25 / top} middle={earned.median / top} to={earned.p75 / top} />
      <p className={styles.line}>
        <span>
          {formatDollars(earned.p25)} to {formatDollars(earned.p75)}
        </span>
        <span className={styles.note}>
          {formatCount(earned.people)} people who left {leftWords(earned)}
        </span>
      </p>
    </div>
  );
}

function EarningsTable({ outcomes: { earnings, dollars, group } }: { outcomes: Outcomes }) {
  return (
    <table>
      <caption>
        Yearly earnings of the group “{group.title}” in {dollars} dollars
      </caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">A quarter earned less than</th>
          <th scope="col">Median</th>
          <th scope="col">A quarter earned more than</th>
          <th scope="col">People counted</th>
          <th scope="col">They left</th>
        </tr>
      </thead>
      <tbody>
        {earnings.map((each) => (
          <tr key={each.years}>
            <th scope="row">{after(each)}</th>
            <td>{formatDollars(each.p25)}</td>
            <td>{formatDollars(each.median)}</td>
            <td>{formatDollars(each.p75)}</td>
            <td>{formatCount(each.people)}</td>
            <td>{leftWords(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function after({ years }: Earned): string {
  return `${years} ${years === 1 ? 'year' : 'years'} after leaving`;
}

function leftWords({ left }: Earned): string {
  return `${left.from}–${left.to}`;
}

/** How many stand outside the figures, where the source says it. */
function notEmployedWords(first: Earned | undefined): string {
  if (!first || first.notEmployed === null) return 'others are not in these figures. ';
  const count = formatCount(first.notEmployed);
  return `a further ${count} were not, ${after(first)}, and are not in these figures. `;
}
