import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { militaryPath } from '../../runtime/paths.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './related-list.module.css';

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
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={other.id}>
            <Link href={militaryPath(other.branches[0]!, other.code)}>{other.title}</Link>
            <TitleLabels
              code={other.code}
              branches={other.branches}
              ranks={other.ranks}
              status={other.status}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
