import type { WageRange, WageUnit } from '../../domain/pay.ts';
import { useNational } from '../../runtime/stores.ts';
import styles from './pay-table.module.css';
import { wageWords } from './wage-words.ts';

const ROWS: { key: keyof WageRange; label: string; meaning: string }[] = [
  { key: 'p10', label: '10th percentile', meaning: 'one worker in ten earns less' },
  { key: 'p25', label: '25th percentile', meaning: 'a quarter earn less' },
  { key: 'median', label: 'Median', meaning: 'half earn less, half earn more' },
  { key: 'p75', label: '75th percentile', meaning: 'a quarter earn more' },
  { key: 'p90', label: '90th percentile', meaning: 'one worker in ten earns more' },
  { key: 'mean', label: 'Average', meaning: 'the mean; a few high earners can raise it' },
];

/** The five published percentiles and the mean, each with what it means. */
export function PayTable({ wages, unit }: { wages: WageRange; unit: WageUnit }) {
  const { topWage } = useNational();
  const word = unit === 'annual' ? 'a year' : 'an hour';
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Pay {word}, by percentile</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Percentile</th>
          <th scope="col">Pay {word}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ key, label, meaning }) => (
          <tr key={key}>
            <th scope="row">
              {label} <span className={styles.meaning}>{meaning}</span>
            </th>
            <td>{wageWords(wages[key], unit, topWage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
