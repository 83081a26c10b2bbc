import { Link, useParams } from 'wouter';
import { branchFromSlug } from '../../domain/branch.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { decodePart, rankFromSlug } from '../../runtime/paths.ts';
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
      <WithCrosswalk waiting={<ListSkeleton rows={8} label="Getting the list of military jobs" whole />}>
        {(crosswalk) => <BranchJobs crosswalk={crosswalk} branch={branch} rank={rank} />}
      </WithCrosswalk>
    </div>
  );
}
