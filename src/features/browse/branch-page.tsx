import { Fragment, useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { browsePath, decodePart, rankFromSlug } from '../../runtime/paths.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './browse-page.module.css';
import { BrowsePage } from './browse-page.tsx';
import { type CodeGroup, groupByCode } from './group-by-code.ts';
import { JobGroup } from './job-group.tsx';

/** A branch's jobs by code, of all rank types or of one. */
export function BranchPage() {
  const { branch: slug = '', rank: rankPart = '' } = useParams();
  const branch = branchFromSlug(decodePart(slug));
  const rank = rankFromSlug(decodePart(rankPart));
  if (!branch) {
    return (
      <>
        <Notice>
          <p>There is no branch “{decodePart(slug)}”. Here are all six.</p>
        </Notice>
        <BrowsePage />
      </>
    );
  }
  return (
    <div className={styles.page}>
      <nav aria-label="Breadcrumb" className={styles.trail}>
        <Link href="/browse">All branches</Link>
      </nav>
      <PageHeading title={`${branch} jobs${rank ? `: ${rank}` : ''}`} />
      {rankPart && !rank && (
        <Notice>
          <p>There is no rank type “{decodePart(rankPart)}”. Here are all of them.</p>
        </Notice>
      )}
      <WithCrosswalk waiting={<ListSkeleton rows={8} label="Getting the list of military jobs" />}>
        {(crosswalk) => <BranchJobs crosswalk={crosswalk} branch={branch} rank={rank} />}
      </WithCrosswalk>
    </div>
  );
}

function BranchJobs({
  crosswalk,
  branch,
  rank,
}: {
  crosswalk: Crosswalk;
  branch: Branch;
  rank: RankType | undefined;
}) {
  const current = useMemo(
    () => crosswalk.lookup.ofBranch(branch).filter((specialty) => specialty.status === 'current'),
    [crosswalk, branch],
  );
  const chosen = rank ? current.filter((specialty) => specialty.ranks.includes(rank)) : current;
  const groups = useMemo(() => groupsOf(branch, chosen), [branch, chosen]);

  return (
    <>
      <p>Listed by code ({crosswalk.index.codeNames[branch]}). Each opens its civilian matches.</p>
      <RankLinks branch={branch} rank={rank} jobs={current} />
      {groups.length > 2 && (
        <nav aria-label="Codes beginning with" className={styles.jumps}>
          {groups.map((group) => (
            <a key={group.id} href={`#${group.id}`} className={styles.jump}>
              {group.name}
            </a>
          ))}
        </nav>
      )}
      {chosen.length === 0 && (
        <p>
          The {branch} has no jobs of this rank type in the list.{' '}
          <Link href={browsePath(branch)}>See all of them</Link>.
        </p>
      )}
      {groups.map((group, i) => (
        <Fragment key={group.id}>
          {i === 1 && groups[0]!.id === OWN && (
            <p>
              The Space Force took over the codes of the Air Force. The jobs from here on are of both
              branches.
            </p>
          )}
          <JobGroup group={group} branch={branch} lookup={crosswalk.lookup} />
        </Fragment>
      ))}
      <p className={styles.end}>{countOf(chosen.length, 'job')} in this list.</p>
    </>
  );
}

function RankLinks({
  branch,
  rank,
  jobs,
}: {
  branch: Branch;
  rank: RankType | undefined;
  jobs: readonly Specialty[];
}) {
  return (
    <nav aria-label="Rank type" className={styles.ranks}>
      <RankLink href={browsePath(branch)} active={!rank} label="All" count={jobs.length} />
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

const OWN = 'own-codes';

/** Jobs by code; of the Space Force those that only it has before those that it shares with the Air Force. */
function groupsOf(branch: Branch, jobs: readonly Specialty[]): CodeGroup[] {
  if (branch !== 'Space Force') return groupByCode(jobs);
  const own = jobs.filter(({ branches }) => branches.length === 1);
  const shared = groupByCode(jobs.filter(({ branches }) => branches.length > 1));
  return own.length > 0 ? [{ id: OWN, name: 'Space Force only', specialties: own }, ...shared] : shared;
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
