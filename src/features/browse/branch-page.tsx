import { Link, useParams } from 'wouter';
import { words } from '#words/browse.ts';
import { words as shared } from '#words/domain-ui.ts';
import { branchFromSlug } from '../../domain/branch.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { rankFromSlug } from '../../runtime/paths.ts';
import { decodePart } from '../../text/decode-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { BranchJobs } from './branch-jobs.tsx';
import styles from './browse-page.module.css';
import { BrowsePage } from './browse-page.tsx';

/** A branch's jobs by code, of all rank types or of one. */
export function BranchPage() {
  const { branch: slug = '', rank: rankPart = '' } = useParams();
  const branch = branchFromSlug(decodePart(slug));
  const rank = rankFromSlug(decodePart(rankPart));
  if (!branch) {
    return (
      <>
        <Notice>
          <p>{words.noBranch(decodePart(slug))}</p>
        </Notice>
        <BrowsePage />
      </>
    );
  }
  return (
    <div className={styles.page}>
      <nav aria-label={shared.breadcrumb} className={styles.trail}>
        <Link href="/browse">{words.allBranches}</Link>
      </nav>
      <PageHeading title={words.jobsOf(branch, rank)} />
      {rankPart && !rank && (
        <Notice>
          <p>{words.noRank(decodePart(rankPart))}</p>
        </Notice>
      )}
      <WithCrosswalk waiting={<ListSkeleton rows={8} label={shared.loadingJobs} whole />}>
        {(crosswalk) => <BranchJobs crosswalk={crosswalk} branch={branch} rank={rank} />}
      </WithCrosswalk>
    </div>
  );
}
