import type { CSSProperties } from 'react';
import { words } from '#words/occupation-figures.ts';
import { type Wage, type WageRange, type WageUnit, wageFloor } from '../../domain/pay.ts';
import { useNational } from '../../runtime/stores.ts';
import { Spread } from '../../ui/spread.tsx';
import styles from './pay-range.module.css';
import { wageWords } from './wage-words.ts';

/**
 * The spread of pay as a line from the 10th to the 90th percentile, a box around the middle half and a mark at the
 * median. The table below it says the same in words, so screen readers skip the picture.
 */
export function PayRange({ wages, unit }: { wages: WageRange; unit: WageUnit }) {
  const { topWage } = useNational();
  const amount = (wage: Wage) => wageFloor(wage, topWage[unit]);
  const low = amount(wages.p10);
  const high = amount(wages.p90);
  // When all are at the published top there is no spread to draw.
  if (low === null || high === null || high <= low) return null;
  const place = (wage: Wage) => ((amount(wage) ?? low) - low) / (high - low);
  const middle = place(wages.median);
  return (
    <div className={styles.range} aria-hidden="true">
      <p className={styles.median} style={{ '--median': middle } as CSSProperties}>
        <strong>{wageWords(wages.median, unit, topWage)}</strong> {words.pay.medianName}
      </p>
      <Spread from={place(wages.p25)} middle={middle} to={place(wages.p75)} />
      <p className={styles.ends}>
        <span>
          {wageWords(wages.p10, unit, topWage)}
          <span className={styles.note}>{words.pay.tenthLess}</span>
        </span>
        <span className={styles.end}>
          {wageWords(wages.p90, unit, topWage)}
          <span className={styles.note}>{words.pay.tenthMore}</span>
        </span>
      </p>
    </div>
  );
}
