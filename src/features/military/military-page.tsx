import { Link, useParams } from 'wouter';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { BackToResults } from '../../domain-ui/back-to-results.tsx';
import { countOf } from '../../domain-ui/format.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { browsePath, decodePart, searchPath } from '../../runtime/paths.ts';
import { useIndexState } from '../../runtime/stores.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
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
      <WithCrosswalk waiting={<ListSkeleton rows={3} label="Getting the list of military jobs" />}>
        {(crosswalk) => <CodeDetails crosswalk={crosswalk} branch={branch} code={code} />}
      </WithCrosswalk>
    </article>
  );
}

/** The job that the page is about: the only one with the code, or the only one that has it today. */
function mainJob(specialties: readonly Specialty[]): Specialty | undefined {
  const [first, second] = specialties;
  return second?.status === 'current' ? undefined : first;
}

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
      {main ? section(main) : <p>{jobsOfCode(others)}</p>}
      {main && others.length > 0 && (
        <div className={styles.others}>
          <h2>The same code for {others.length === 1 ? 'another job' : 'other jobs'}</h2>
          <p>
            {others.every((other) => other.status !== 'current') && main.status === 'current'
              ? `What ${code} meant before today’s job.`
              : `${code} has had more than one meaning.`}
          </p>
        </div>
      )}
      {others.map(section)}
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
