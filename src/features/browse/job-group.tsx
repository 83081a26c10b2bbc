import { type CSSProperties, memo } from 'react';
import { Link } from 'wouter';
import { words } from '#words/browse.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { isMilitaryOnly } from '../../domain-ui/format.ts';
import { militaryPath } from '../../runtime/paths.ts';
import type { CodeGroup } from './group-by-code.ts';
import styles from './job-group.module.css';

/** The jobs whose codes begin alike. */
export const JobGroup = memo(function JobGroup({
  group,
  branch,
  lookup,
}: {
  group: CodeGroup;
  branch: Branch;
  lookup: CrosswalkLookup;
}) {
  return (
    <section
      className={styles.group}
      style={{ '--rows': group.specialties.length } as CSSProperties}
      aria-labelledby={group.id}
    >
      <h2 id={group.id} tabIndex={-1} className={styles.name}>
        {group.name}
      </h2>
      <ul>
        {group.specialties.map((specialty) => (
          <li key={specialty.id}>
            <Link href={militaryPath(branch, specialty.code)} className={styles.job}>
              <span className={styles.code}>{specialty.code}</span>{' '}
              <span className={styles.title}>{specialty.title}</span>{' '}
              <span className={styles.match}>{firstMatch(specialty, lookup)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
});

function firstMatch(specialty: Specialty, lookup: CrosswalkLookup): string {
  const codes = new Set(lookup.titlesOf(specialty).flatMap((title) => title.occupations));
  const occupations = lookup.occupations([...codes]);
  if (occupations.length === 0) return '';
  if (isMilitaryOnly(occupations)) return words.militaryOnly;

  return words.firstMatch(occupations[0]!.title, occupations.length - 1);
}
