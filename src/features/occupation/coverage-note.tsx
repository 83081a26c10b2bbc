import type { Coverage, OccupationProfile } from '../../domain/occupation.ts';
import styles from './text.module.css';

/** Whose figures these are, where they are not this occupation's alone. */
export function CoverageNote({
  coverage,
  profile,
  what,
}: {
  coverage: Coverage;
  profile: OccupationProfile;
  /** "Pay is", "Projections are". */
  what: string;
}) {
  if (coverage.exact) return null;
  const { title, code } = coverage.group;
  return (
    <p className={styles.quiet}>
      {what} for all of “{title}” (<span className={styles.whole}>{code}</span>),{' '}
      {othersIn(coverage, profile)}. There is no figure for this occupation alone.
    </p>
  );
}

function othersIn({ group }: Coverage, { soc, underIt, parent }: OccupationProfile): string {
  // The rest of a group often bears the group's own name, which would say nothing.
  const others = (parent ? [...parent.others, parent] : [...underIt]).sort(
    (a, b) => Number(isAlike(a.title, group.title)) - Number(isAlike(b.title, group.title)),
  );
  const [first, second] = others;
  if (group.code !== soc.code || !first) return 'a wider group that it is part of';
  if (!second) return `which also counts ${first.title}`;
  return others.length === 2
    ? `which also counts ${first.title} and ${second.title}`
    : `which also counts ${first.title} and ${others.length - 1} more occupations`;
}

/** Whether two titles are the same but for capitals, which BLS uses differently. */
function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
