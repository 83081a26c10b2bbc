import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { OccupationLine } from '../shared/occupation-line.tsx';
import styles from './occupation-page.module.css';

/** For a group of what fits nowhere else: the specific occupations in it. */
export function SpecificOccupations({ occupations }: { occupations: readonly OccupationBrief[] }) {
  if (occupations.length === 0) return null;
  return (
    <section aria-labelledby="specific">
      <h2 id="specific">Specific occupations under this one</h2>
      <ul className={styles.specific}>
        {occupations.map((occupation) => (
          <li key={occupation.code}>
            <OccupationLine occupation={occupation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
