import type { OccupationProfile } from '../../domain/occupation.ts';
import type { Coverage } from '../../domain/pay.ts';
import styles from '../../ui/text.module.css';

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
  if (group.code !== soc.code) return 'a wider group that it is part of';
  const others = parent ? [parent, ...parent.others] : underIt;
  // The rest of a group often bears the group's own name, which would say nothing here.
  const named = others.map(({ title }) => title).filter((title) => !isAlike(title, group.title));
  const [first] = named;
  if (others.length === 0) return 'a wider group that it is part of';
  if (!first) return 'which also counts the rest of the group';
  if (others.length === 1) return `which also counts ${first}`;
  if (others.length > 2) return `which also counts ${first} and ${others.length - 1} more occupations`;
  return `which also counts ${first} and ${named[1] ?? 'the rest of the group'}`;
}

/** Whether two titles are the same but for capitals, which BLS uses differently. */
function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
