import { Link, Redirect, useParams } from 'wouter';
import { useStore } from 'zustand';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { type WrittenCode, writtenCodes } from '../../domain/service-code.ts';
import { BackToResults } from '../../domain-ui/back-to-results.tsx';
import { countOf } from '../../domain-ui/format.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { browsePath, decodePart, militaryPath, searchPath } from '../../runtime/paths.ts';
import { createServiceStore, serviceInUrl } from '../../runtime/service-store.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './military-page.module.css';
import { SameCode } from './same-code.tsx';
import { SpecialtySection } from './specialty-section.tsx';
import { UnknownCode } from './unknown-code.tsx';

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
      <WithCrosswalk waiting={<ListSkeleton rows={3} label="Getting the list of military jobs" />}>
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

/** The job that the page is about: the only one with the code, or the only one that has it today. */
function mainJob(specialties: readonly Specialty[]): Specialty | undefined {
  const [first, second] = specialties;
  return second?.status === 'current' ? undefined : first;
}

const OTHERS = 'other-jobs';

function CodeDetails({ crosswalk, branch, code }: { crosswalk: Crosswalk; branch: Branch; code: string }) {
  const specialties = crosswalk.lookup.specialties(branch, code);
  if (specialties.length === 0) {
    return <UnknownCode branch={branch} code={code} lookup={crosswalk.lookup} />;
  }
  const main = mainJob(specialties);
  const others = specialties.filter((specialty) => specialty !== main);
  const section = (specialty: Specialty) => (
    <SpecialtySection
      key={specialty.id}
      specialty={specialty}
      branch={branch}
      openedCode={code}
      crosswalk={crosswalk}
      headed={specialty !== main}
    />
  );
  return (
    <>
      {main && others.length > 0 && (
        <p>
          The code has also meant <a href={`#${OTHERS}`}>{others.map(({ title }) => title).join('; ')}</a>.
        </p>
      )}
      {main ? section(main) : <p>{jobsOfCode(others)}</p>}
      {main && others.length > 0 && (
        <div className={styles.others}>
          <h2 id={OTHERS} tabIndex={-1}>
            The same code for {others.length === 1 ? 'another job' : 'other jobs'}
          </h2>
          <p>
            {others.every((other) => other.status !== 'current') && main.status === 'current'
              ? `What ${code} meant before today’s job.`
              : `${code} has had more than one meaning.`}
          </p>
        </div>
      )}
      {others.map((other) =>
        main ? (
          <Unfolding key={other.id} summary={`${other.title}, ${other.code}`} onPaper={false}>
            {section(other)}
          </Unfolding>
        ) : (
          section(other)
        ),
      )}
      <SameCode branch={branch} code={specialties[0]!.code} lookup={crosswalk.lookup} />
    </>
  );
}

/** "This code stands for 2 jobs today, and stood for 1 that is retired." */
function jobsOfCode(specialties: readonly Specialty[]): string {
  const retired = specialties.filter((specialty) => specialty.status !== 'current').length;
  const today = `This code stands for ${specialties.length - retired} jobs today`;
  return retired > 0 ? `${today}. ${countOf(retired, 'retired job')} had it before.` : `${today}.`;
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
