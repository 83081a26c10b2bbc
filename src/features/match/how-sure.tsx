import { words } from '#words/match.ts';
import { MEASURED, type Measured } from '../../search/roster/measured.ts';
import styles from './match-page.module.css';

/** What the four confidences mean, and what was measured of them. */
export function HowSure() {
  return (
    <details className={styles.text}>
      <summary>{words.howSureHeading}</summary>
      <p>{words.howSure}</p>
      <table>
        <thead>
          <tr>
            {words.measuredColumns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEASURED.map(({ confidence, promised, composed, asked }) => (
            <tr key={confidence}>
              <th scope="row">{words.confidence[confidence]}</th>
              <td>{promised === null ? words.forYou : words.atLeast(promised)}</td>
              <td>{measured(composed)}</td>
              <td>{measured(asked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function measured({ rows, right }: Measured['composed']): string {
  return words.rightOf(right, rows);
}
