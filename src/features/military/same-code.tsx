import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { militaryPath } from '../../runtime/paths.ts';
import styles from './related-list.module.css';

/** The same code in other branches, where it stands for another job. */
export function SameCode({
  branch,
  code,
  lookup,
}: {
  branch: Branch;
  code: string;
  lookup: CrosswalkLookup;
}) {
  const own = new Set(lookup.specialties(branch, code));
  const others = new Set<Specialty>(
    BRANCHES.flatMap((other) => lookup.specialties(other, code)).filter(
      (specialty) => !own.has(specialty) && specialty.code === code,
    ),
  );
  if (others.size === 0) return null;
  return (
    <section className={styles.related}>
      <h2>The code {code} in other branches</h2>
      <p className={styles.note}>Same letters, another job.</p>
      <ul className={styles.list}>
        {[...others].map((other) => (
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
    </section>
  );
}
