import { Link, Redirect, useParams } from 'wouter';
import { useStore } from 'zustand';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import { type WrittenCode, writtenCodes } from '../../domain/service-code.ts';
import { BackToResults } from '../../domain-ui/back-to-results.tsx';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { browsePath, decodePart, militaryPath, searchPath } from '../../runtime/paths.ts';
import { createServiceStore, serviceInUrl } from '../../runtime/service-store.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { CodeDetails, mainJob } from './code-details.tsx';
import styles from './military-page.module.css';

/** The page of a military code: every job it stands for, today's meaning first. */
export function MilitaryPage() {
  const { branch: slug = '', code: part = '' } = useParams();
  const branch = branchFromSlug(decodePart(slug));
  const code = decodePart(part).toUpperCase();
  if (!branch) return <UnknownBranch slug={decodePart(slug)} code={code} />;
  return <CodePage branch={branch} code={code} />;
}

function CodePage({ branch, code }: { branch: Branch; code: string }) {
  const state = useIndexState();
  const meant = state.status === 'ready' ? meantCode(state.value.lookup, branch, code) : undefined;
  if (meant)
    return (
      <Redirect
        to={`${militaryPath(branch, meant.code)}${serviceInUrl({ grade: meant.grade ?? null, years: null })}`}
        replace
      />
    );
  const specialties = state.status === 'ready' ? state.value.lookup.specialties(branch, code) : [];
  const main = mainJob(specialties);
  const title = main ? main.title : `${branch} ${code}`;

  return (
    <article className={styles.page}>
      <nav aria-label="Breadcrumb" className={styles.trail}>
        <BackToResults />
        <Link href={browsePath(branch)}>All {branch} jobs</Link>
      </nav>
      <PageHeading title={main ? `${main.title} (${branch} ${main.code})` : title}>{title}</PageHeading>
      {specialties.length > 0 && (
        <Actions title={`${title} (${branch} ${code})`} branch={branch} code={code} />
      )}
      <WithCrosswalk waiting={<ListSkeleton rows={3} label="Getting the list of military jobs" whole />}>
        {(crosswalk) => <CodeDetails crosswalk={crosswalk} branch={branch} code={code} />}
      </WithCrosswalk>
    </article>
  );
}

/** What can be done with the page; its link carries the pay grade and years that were chosen. */
function Actions({ title, branch, code }: { title: string; branch: Branch; code: string }) {
  const service = useStore(useStores().later.of(createServiceStore));
  return <PageActions title={title} address={`${militaryPath(branch, code)}${serviceInUrl(service)}`} />;
}

/** The code that is meant where the branch has none as it is written, but without its level, rank or prefix. */
function meantCode(lookup: CrosswalkLookup, branch: Branch, code: string): WrittenCode | undefined {
  if (lookup.specialties(branch, code).length > 0) return undefined;
  return writtenCodes(branch, code).find((written) => lookup.specialties(branch, written.code).length > 0);
}

function UnknownBranch({ slug, code }: { slug: string; code: string }) {
  return (
    <article className={styles.page}>
      <PageHeading title="No such branch" />
      <p>
        The link names the branch “{slug}”, and there is none of that name.{' '}
        <Link href={searchPath(code)}>Search for {code}</Link> in all branches, or{' '}
        <Link href="/browse">browse by branch</Link>.
      </p>
    </article>
  );
}
