import { words } from '#words/occupation-figures.ts';
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
  /** What the figures are of. */
  what: Parameters<typeof words.forGroup>[0];
}) {
  if (coverage.exact) return null;
  const { title, code } = coverage.group;
  return (
    <p className={styles.quiet}>
      {words.forGroup(what, title)} (<span className={styles.whole}>{code}</span>),{' '}
      {words.noneAlone(othersIn(coverage, profile))}
    </p>
  );
}

function othersIn({ group }: Coverage, { soc, underIt, parent }: OccupationProfile): string {
  if (group.code !== soc.code) return words.others.broader;
  const others = parent ? [parent, ...parent.others] : underIt;
  // The rest of a group often bears the group's own name, which would say nothing here.
  const named = others.map(({ title }) => title).filter((title) => !isAlike(title, group.title));
  const [first] = named;
  if (others.length === 0) return words.others.broader;
  if (!first) return words.others.rest;
  if (others.length === 1) return words.others.one(first);
  if (others.length > 2) return words.others.many(first, others.length - 1);
  return words.others.two(first, named[1]);
}

/** Whether two titles are the same but for capitals, which BLS uses differently. */
function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
