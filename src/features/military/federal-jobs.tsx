import { type FederalSeries, federalSearchAddress } from '../../domain/federal-series.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './where-it-leads.module.css';

const FEW = 6;

/** Federal job series that the Defense Department lists for a code, each with the way to the official job search. */
export function FederalJobs({ jobs, level }: { jobs: readonly FederalSeries[]; level: 2 | 3 }) {
  if (jobs.length === 0) return null;
  return (
    <div className={styles.leads}>
      <Heading level={level}>Federal job series</Heading>
      <p className={styles.about}>
        From the Defense Department’s list of federal jobs by military code, made before 2016: series change,
        so check each in the official job search.
      </p>
      <FoldedList
        items={jobs}
        few={FEW}
        all={`Show all ${jobs.length} series`}
        fewer="Show fewer"
        className={styles.list}
        keyOf={({ series }) => series}
      >
        {({ series, name }) => (
          <a href={federalSearchAddress(series)} target="_blank" rel="noreferrer">
            {series} {name}
          </a>
        )}
      </FoldedList>
    </div>
  );
}
