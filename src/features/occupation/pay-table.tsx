import { words } from '#words/occupation-figures.ts';
import type { WageRange, WageUnit } from '../../domain/pay.ts';
import { useNational } from '../../runtime/stores.ts';
import styles from './pay-table.module.css';
import { wageWords } from './wage-words.ts';

const ROWS: readonly (keyof WageRange)[] = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'];

/** The five published percentiles and the mean, each with what it means. */
export function PayTable({ wages, unit }: { wages: WageRange; unit: WageUnit }) {
  const { topWage } = useNational();
  const per = words.pay.per[unit];
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.pay.caption(per)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.pay.percentile}</th>
          <th scope="col">{words.pay.column(per)}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((key) => (
          <tr key={key}>
            <th scope="row">
              {words.pay.rows[key][0]} <span className={styles.meaning}>{words.pay.rows[key][1]}</span>
            </th>
            <td>{wageWords(wages[key], unit, topWage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
