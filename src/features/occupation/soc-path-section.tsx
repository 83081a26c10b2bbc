import type { OccupationBrief, SocGroup } from '../../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import styles from './occupation-page.module.css';
import { socPath } from './soc-path.ts';

/** Where the occupation stands in the Standard Occupational Classification, from its major group down. */
export function SocPath({
  occupation,
  groups,
  lookup,
}: {
  occupation: OccupationBrief;
  groups: readonly SocGroup[];
  lookup: CrosswalkLookup;
}) {
  const steps = socPath(occupation, groups, lookup);
  return (
    <section aria-labelledby="soc">
      <h2 id="soc">Where it stands among occupations</h2>
      <ol className={styles.path}>
        {steps.map((step, depth) => (
          <li key={step.code} style={{ '--depth': depth } as React.CSSProperties}>
            <span className={styles.groupCode}>{step.code}</span> {step.title}
          </li>
        ))}
      </ol>
    </section>
  );
}
