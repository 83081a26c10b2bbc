import { Link } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { browsePath } from '../../runtime/paths.ts';
import styles from './browse-page.module.css';

/** Leads to the list of one rank type of a branch; each says how many jobs it has. */
export function RankLinks({
  branch,
  rank,
  jobs,
}: {
  branch: Branch;
  rank: RankType | undefined;
  jobs: readonly Specialty[];
}) {
  return (
    <nav aria-label={shared.rankType} className={styles.ranks}>
      <RankLink href={browsePath(branch)} active={!rank} label={shared.all} count={jobs.length} />
      {RANK_TYPES.map((option) => {
        const count = jobs.filter((specialty) => specialty.ranks.includes(option)).length;
        return (
          count > 0 && (
            <RankLink
              key={option}
              href={browsePath(branch, option)}
              active={rank === option}
              label={option}
              count={count}
            />
          )
        );
      })}
    </nav>
  );
}

function RankLink({
  href,
  active,
  label,
  count,
}: {
  href: string;
  active: boolean;
  label: string;
  count: number;
}) {
  return (
    <Link href={href} className={styles.rank} aria-current={active ? 'page' : undefined}>
      {label} <span className={styles.count}>{formatCount(count)}</span>
    </Link>
  );
}
