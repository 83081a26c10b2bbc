import { Link, useParams } from 'wouter';
import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import type { Crosswalk } from '../shared/index-store.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import { browsePath, decodePart, searchPath } from '../shared/paths.ts';
import { ListSkeleton } from '../shared/skeleton.tsx';
import { useIndexState } from '../shared/stores.ts';
import { WithCrosswalk } from '../shared/with-crosswalk.tsx';
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
  const specialties = state.status === 'ready' ? state.crosswalk.lookup.specialties(branch, code) : [];
  const only = specialties.length === 1 ? specialties[0] : undefined;
  const title = only ? only.title : `${branch} ${code}`;

  return (
    <article className={styles.page}>
      <nav aria-label="Breadcrumb" className={styles.trail}>
        <Link href={browsePath(branch)}>All {branch} jobs</Link>
      </nav>
      <PageHeading title={only ? `${only.title} (${branch} ${only.code})` : title}>{title}</PageHeading>
      <WithCrosswalk waiting={<ListSkeleton rows={3} label="Getting the list of military jobs" />}>
        {(crosswalk) => <CodeDetails crosswalk={crosswalk} branch={branch} code={code} />}
      </WithCrosswalk>
    </article>
  );
}

function CodeDetails({ crosswalk, branch, code }: { crosswalk: Crosswalk; branch: Branch; code: string }) {
  const specialties = crosswalk.lookup.specialties(branch, code);
  if (specialties.length === 0) {
    return <UnknownCode branch={branch} code={code} lookup={crosswalk.lookup} />;
  }
  const current = specialties.filter((specialty) => specialty.status === 'current').length;
  return (
    <>
      {specialties.length > 1 && (
        <p>
          This code stands for {specialties.length} jobs
          {current > 0 && current < specialties.length
            ? ': today’s meaning comes first, retired ones follow.'
            : '.'}
        </p>
      )}
      {specialties.map((specialty) => (
        <SpecialtySection
          key={specialty.id}
          specialty={specialty}
          branch={branch}
          openedCode={code}
          crosswalk={crosswalk}
          headed={specialties.length > 1}
        />
      ))}
      <SameCode branch={branch} code={specialties[0]!.code} lookup={crosswalk.lookup} />
    </>
  );
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
