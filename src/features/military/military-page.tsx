import { Link, Redirect, useParams } from 'wouter';
import { useStore } from 'zustand';
import { words as card } from '#words/card.ts';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/military.ts';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import { newCard } from '../../domain/card.ts';
import { mainJob } from '../../domain/main-job.ts';
import { BackToResults } from '../../domain-ui/back-to-results.tsx';
import { cardPath } from '../../domain-ui/card-path.ts';
import { meantCode } from '../../domain-ui/job/meant-code.ts';
import { useKnownJobs } from '../../domain-ui/job/use-known-jobs.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { browsePath, militaryPath, searchPath } from '../../runtime/paths.ts';
import { createServiceStore, serviceInUrl } from '../../runtime/service-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { decodePart } from '../../text/decode-part.ts';
import buttons from '../../ui/button.module.css';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { CodeDetails } from './code-details.tsx';
import styles from './military-page.module.css';
import { UnknownCode } from './unknown-code.tsx';
import { useLastJob } from './use-last-job.ts';

/** The page of a military code: every job it stands for, today's meaning first. */
export function MilitaryPage() {
  const { branch: slug = '', code: part = '' } = useParams();
  const branch = branchFromSlug(decodePart(slug));
  const code = decodePart(part).toUpperCase();
  if (!branch) return <UnknownBranch slug={decodePart(slug)} code={code} />;
  return <CodePage branch={branch} code={code} />;
}

function CodePage({ branch, code }: { branch: Branch; code: string }) {
  const jobs = useKnownJobs(branch, code);
  const meant = jobs && meantCode(jobs.lookup, branch, code);
  const main = jobs ? mainJob(jobs.lookup.specialties(branch, code)) : undefined;
  useLastJob(branch, main?.code);
  if (meant)
    return (
      <Redirect
        to={`${militaryPath(branch, meant.code)}${serviceInUrl({ grade: meant.grade ?? null, years: null })}`}
        replace
      />
    );
  const title = main ? main.title : words.untitled(branch, code);
  return (
    <article className={styles.page}>
      <Trail branch={branch} />
      <PageHeading
        title={main ? words.pageTitle(main.title, branch, main.code) : title}
        description={main && words.description(main.title, branch, main.code)}
      >
        {title}
      </PageHeading>
      {jobs && (
        <Actions title={words.pageTitle(title, branch, code)} branch={branch} code={code} job={main?.code} />
      )}
      {jobs && <CodeDetails jobs={jobs} branch={branch} code={code} />}
      {jobs === undefined && WAITING}
      {jobs === null && (
        <WithCrosswalk waiting={WAITING}>
          {({ lookup }) => <UnknownCode branch={branch} code={code} lookup={lookup} />}
        </WithCrosswalk>
      )}
    </article>
  );
}

const WAITING = <ListSkeleton rows={3} label={shared.loadingJobs} whole />;

function Trail({ branch }: { branch: Branch }) {
  return (
    <nav aria-label={shared.breadcrumb} className={styles.trail}>
      <BackToResults />
      <Link href={browsePath(branch)}>{words.allJobs(branch)}</Link>
    </nav>
  );
}

/** What can be done with the page; its link carries the pay grade and years that were chosen. */
function Actions({
  title,
  branch,
  code,
  job,
}: {
  title: string;
  branch: Branch;
  /** As it is in the address; it may be a level's. */
  code: string;
  /** The code of the job itself; undefined where the code stands for several jobs of today. */
  job: string | undefined;
}) {
  const service = useStore(useStores().later.of(createServiceStore));
  return (
    <PageActions
      title={title}
      address={`${militaryPath(branch, code)}${serviceInUrl(service)}`}
      first={
        job !== undefined && (
          <Link
            href={cardPath(newCard({ kind: 'military', branch, code: job }, service.grade))}
            className={buttons.primary}
          >
            {card.make}
          </Link>
        )
      }
    >
      <ShortlistSlot choice={{ kind: 'military', branch, code: job ?? code }} name={title} large />
    </PageActions>
  );
}

function UnknownBranch({ slug, code }: { slug: string; code: string }) {
  return (
    <article className={styles.page}>
      <PageHeading title={words.unknownBranch.title} />
      <p>
        {words.unknownBranch.why(slug)}{' '}
        <Link href={searchPath(code)}>{words.unknownBranch.search(code)}</Link> {words.unknownBranch.inAllOr}{' '}
        <Link href="/browse">{words.unknownBranch.browse}</Link>.
      </p>
    </article>
  );
}
