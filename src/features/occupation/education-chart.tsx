import type { CSSProperties } from 'react';
import type { Share } from '../../domain/occupation.ts';
import styles from './education-chart.module.css';
import page from './occupation-page.module.css';

/** How many of the people asked named each level of education; a bar for each, with its number. */
export function EducationChart({ shares }: { shares: readonly Share[] }) {
  const known = shares.filter((share) => share.percent !== null && share.percent > 0);
  return (
    <section aria-labelledby="education">
      <h2 id="education">Education</h2>
      {known.length === 0 ? (
        <p className={page.none}>No information available</p>
      ) : (
        <table className={styles.chart}>
          <caption>Share of people in this occupation who named each level as required</caption>
          <tbody>
            {known.map((share) => (
              <tr key={share.label}>
                <th scope="row">{share.label}</th>
                <td>
                  <span className={styles.bar} style={{ '--share': share.percent } as CSSProperties} />
                  {Math.round(share.percent!)}%
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
