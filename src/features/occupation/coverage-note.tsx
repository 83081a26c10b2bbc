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
      {what} for all of “{title}” ({code}), {othersIn(coverage, profile)}. There is no figure for this
      occupation alone.
    </p>
  );
}

function othersIn({ group }: Coverage, { soc, underIt, parent }: OccupationProfile): string {
  const others = parent ? [parent, ...parent.others] : underIt;
  const [first, second] = others;
  if (group.code !== soc.code || !first) return 'a wider group that it is part of';
  if (!second) return `which also counts ${first.title}`;
  return others.length === 2
    ? `which also counts ${first.title} and ${second.title}`
    : `which also counts ${first.title} and ${others.length - 1} more occupations`;
}
