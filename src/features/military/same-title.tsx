import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './job-list.module.css';
import { JobList } from './job-list.tsx';

/** Jobs of other branches with the very same title: found by us, not by the official crosswalk. */
export function SameTitle({
  specialty,
  lookup,
  level,
}: {
  specialty: Specialty;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const others = lookup.sameTitle(specialty);
  if (others.length === 0) return null;
  return (
    <div className={styles.related}>
      <Heading level={level}>The same title in other branches</Heading>
      <p className={styles.note}>Found by us, by comparing the words of the titles.</p>
      <JobList jobs={others} />
    </div>
  );
}
